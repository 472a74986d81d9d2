package huimin.platform.db;

import huimin.text.Messages;
import java.util.List;

/**
 * A plain fact about the opening that the user is to know.
 *
 * @param key message key
 * @param args what its {0}, {1} … stand for
 */
public record OpeningNote(String key, List<Object> args) {
  /** An office older than this computer remembers was let in by the administrator. */
  public static final String OLDER_ACCEPTED = "db.note.older-accepted";

  static OpeningNote of(String key, Object... args) {
    return new OpeningNote(key, List.of(args));
  }

  /** The sentence. */
  public String text() {
    return Messages.text(key, args.toArray());
  }
}
