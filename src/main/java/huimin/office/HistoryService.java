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
  /** The right to see a table's records; the history of others is the auditor's. */
  static final Map<String, Action> VIEWED_BY =
      Map.ofEntries(
          Map.entry("person", Action.PERSON_VIEW),
          Map.entry("former_id_number", Action.PERSON_VIEW),
          Map.entry("household", Action.PERSON_VIEW),
          Map.entry("household_member", Action.PERSON_VIEW),
          Map.entry("past_member", Action.PERSON_VIEW),
          Map.entry("person_account", Action.ACCOUNT_VIEW),
          Map.entry("income_item", Action.INCOME_VIEW),
          Map.entry("property_item", Action.INCOME_VIEW),
          Map.entry("attachment", Action.ATTACHMENT_VIEW),
          Map.entry("visit", Action.VISIT_VIEW),
          Map.entry("life_event", Action.EVENT_VIEW),
          Map.entry("question", Action.QUESTION_VIEW),
          Map.entry("placement", Action.WORK_VIEW),
          Map.entry("aid_case", Action.AID_VIEW));

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
      OfficeDatabase database,
      RecordHistory history,
      Access access,
      References references,
      Clock clock) {
    this.database = database;
    this.history = history;
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
      requireSeen(record.table());
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
        state.before().isEmpty(),
        changes,
        past && !state.after().isEmpty() && state.after().containsKey("version"));
  }

  /**
   * A record as it was after one of its changes (before it, where it was removed then) beside what
   * it is now: every field that may be seen, in the table's order.
   *
   * @throws RefusedException {@code security.not-permitted}, {@code db.history-unknown}
   */
  public List<PastState.Change> beside(PastState state) {
    access.require(Action.HISTORY_VIEW);
    RecordKey record = state.record();
    requireSeen(record.table());
    List<RecordState> all = history.of(record.table(), record.key());
    RecordState then =
        all.stream()
            .filter(each -> each.seq() == state.seq())
            .reduce((first, second) -> second)
            .orElseThrow(() -> new RefusedException("db.history-unknown"));
    Map<String, String> was = then.after().isEmpty() ? then.before() : then.after();
    Map<String, String> now = all.getLast().after();
    var fields = new ArrayList<PastState.Change>();
    Set<String> columns = new LinkedHashSet<>(was.keySet());
    columns.addAll(now.keySet());
    for (String column : columns) {
      boolean told = was.get(column) != null || now.get(column) != null;
      if (told && FieldWords.tells(column)) {
        change(record.table(), column, was.get(column), now.get(column), fields);
      }
    }
    return fields;
  }

  /**
   * The records kept of a person, in whatever table: those that are there, and only of what the one
   * at work may see.
   */
  public List<RecordKey> recordsOf(long person) {
    access.require(Action.HISTORY_VIEW);
    String id = Long.toString(person);
    var records = new ArrayList<RecordKey>();
    records.add(new RecordKey("person", id));
    database
        .read(tx -> history.referringTo(tx, "person", "id", id))
        .forEach((table, keys) -> keys.forEach(key -> records.add(new RecordKey(table, key))));
    records.removeIf(record -> !isSeen(record.table()));
    return records;
  }

  private boolean isSeen(String table) {
    Action right = VIEWED_BY.get(table);
    return right != null && access.allows(right);
  }

  private void requireSeen(String table) {
    if (!isSeen(table)) {
      access.require(VIEWED_BY.getOrDefault(table, Action.AUDIT_VIEW));
    }
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
