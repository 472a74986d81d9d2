package huimin.event;

import huimin.platform.security.Role;
import huimin.text.Messages;
import java.util.ArrayList;
import java.util.List;

/** Collects the questions one event raises in one room. */
final class Asks {
  private final String table;
  private final Role role;
  private final List<Ask> all = new ArrayList<>();

  /**
   * @param table whose records they are about; null for none
   * @param role whose business they are
   */
  Asks(String table, Role role) {
    this.table = table;
    this.role = role;
  }

  /** Adds a question about a record. */
  void add(String kind, long person, Long record, Object... args) {
    String words = Messages.text("event.ask." + kind, args);
    all.add(new Ask(kind, person, record == null ? null : table, record, words, role));
  }

  List<Ask> all() {
    return List.copyOf(all);
  }
}
