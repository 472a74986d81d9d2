package huimin.office;

import huimin.platform.db.Deed;
import huimin.platform.db.OfficeDatabase;
import huimin.platform.db.RecordHistory;
import huimin.platform.db.RecordState;
import huimin.platform.security.Access;
import huimin.platform.security.Action;
import huimin.value.RefusedException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The door to what records were before, in the words of the forms, and back to it. */
public final class HistoryService {
  private final OfficeDatabase database;
  private final RecordHistory history;
  private final Access access;
  private final References references;
  private final Clock clock;

  /** Names what a column refers to by number or code. */
  @FunctionalInterface
  public interface References {
    /** The name, or null where the column refers to nothing. */
    String name(String column, String value);
  }

  /**
   * A record, wherever it stands.
   *
   * @param key the primary key's text
   */
  public record RecordKey(String table, String key) {}

  /** The histories of one open office, as somebody may see them. */
  public HistoryService(
      OfficeDatabase database, Access access, References references, Clock clock) {
    this.database = database;
    this.history = new RecordHistory(database, clock);
    this.access = access;
    this.references = references;
    this.clock = clock;
  }

  /**
   * All changes of some records, newest first; fields the one at work may not see are left out.
   *
   * @throws RefusedException {@code security.not-permitted}
   */
  public List<PastState> of(List<RecordKey> records) {
    access.require(Action.HISTORY_VIEW);
    var states = new ArrayList<PastState>();
    for (RecordKey record : records) {
      List<RecordState> all = history.of(record.table(), record.key());
      for (int i = 0; i < all.size(); i++) {
        states.add(state(record, all.get(i), i < all.size() - 1));
      }
    }
    states.sort(Comparator.comparingLong(PastState::seq).reversed());
    return states;
  }

  private PastState state(RecordKey record, RecordState state, boolean past) {
    var changes = new ArrayList<PastState.Change>();
    Set<String> columns = new LinkedHashSet<>(state.before().keySet());
    columns.addAll(state.after().keySet());
    for (String column : columns) {
      String before = state.before().get(column);
      String after = state.after().get(column);
      if (FieldWords.tells(column) && !Objects.equals(before, after)) {
        change(record.table(), column, before, after, changes);
      }
    }
    return new PastState(
        record,
        state.seq(),
        LocalDateTime.ofInstant(state.at(), clock.getZone()),
        state.user(),
        Action.of(state.act()).label(),
        changes,
        past && !state.after().isEmpty() && state.after().containsKey("version"));
  }

  private void change(
      String table, String column, String before, String after, List<PastState.Change> changes) {
    if (SeenFields.isSeen(access, table, column)) {
      changes.add(
          new PastState.Change(
              FieldWords.field(table, column),
              shown(table, column, before),
              shown(table, column, after)));
    }
  }

  private String shown(String table, String column, String value) {
    String name = value == null ? null : references.name(column, value);
    if (name != null) {
      return name;
    }
    String seen = value == null ? null : SeenFields.text(access, table, column, value);
    return FieldWords.value(table, column, seen);
  }

  /**
   * Writes a record's earlier content back, as a change of its own that can be taken back the same
   * way.
   *
   * @throws RefusedException {@code security.not-permitted}, {@code db.history-gone}, {@code
   *     db.history-conflict}, {@code db.history-unknown}
   */
  public void restore(PastState state) {
    access.require(Action.HISTORY_RESTORE);
    RecordKey record = state.record();
    Map<String, String> newest = history.of(record.table(), record.key()).getLast().after();
    if (newest.isEmpty()) {
      throw new RefusedException("db.history-gone");
    }
    int version = Integer.parseInt(newest.get("version"));
    String user = access.session().user();
    Deed deed =
        Deed.of(access.session(), Action.HISTORY_RESTORE)
            .on(record.table() + ":" + record.key() + " " + state.seq());
    database.write(
        deed,
        tx -> {
          history.restore(
              tx,
              new RecordHistory.Earlier(record.table(), record.key(), state.seq()),
              version,
              user);
          return null;
        });
  }
}
