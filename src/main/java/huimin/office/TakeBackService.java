package huimin.office;

import huimin.platform.db.Deed;
import huimin.platform.db.OfficeDatabase;
import huimin.platform.db.Reversal;
import huimin.platform.journal.JournalRecord;
import huimin.platform.journal.RowCounts;
import huimin.platform.security.Access;
import huimin.platform.security.Action;
import huimin.text.Messages;
import huimin.value.RefusedException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongConsumer;
import org.jooq.DSLContext;

/**
 * The door to taking back what was done: every change of a record, every import, merge and life
 * event, as long as nothing was built upon it (decision 0030).
 */
public final class TakeBackService {
  /**
   * What can be taken back, by him who may do it. Not in the list, and never taken back: what was
   * closed, approved, published, handed out or set.
   */
  private static final Set<Action> ACTIONS =
      EnumSet.of(
          Action.PERSON_EDIT,
          Action.PERSON_MERGE,
          Action.ACCOUNT_EDIT,
          Action.INCOME_EDIT,
          Action.ATTACHMENT_EDIT,
          Action.VISIT_EDIT,
          Action.EVENT_RECORD,
          Action.QUESTION_ANSWER,
          Action.PROBLEM_EXPLAIN,
          Action.LIST_VIEW_SAVE,
          Action.WORK_EDIT,
          Action.AID_EDIT,
          Action.HISTORY_RESTORE);

  /** What a month is calculated from. */
  private static final Set<String> OF_A_MONTH = Set.of("aid_case", "aid_adjustment");

  /** Rows that stand for a file beside the database: they are marked as removed, not taken away. */
  private static final String WITH_FILE = "attachment";

  /** So many acts are named. */
  private static final int SHOWN = 60;

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  private final OfficeDatabase database;
  private final Reversal reversal;
  private final Access access;
  private final ActWords words;
  private final LongConsumer batches;
  private final Clock clock;

  /**
   * The acts of one open office.
   *
   * @param batches takes an import back by its number
   */
  public TakeBackService(
      OfficeDatabase database,
      Reversal reversal,
      Access access,
      HistoryService.References references,
      LongConsumer batches,
      Clock clock) {
    this.database = database;
    this.reversal = reversal;
    this.access = access;
    this.words = new ActWords(access, references);
    this.batches = batches;
    this.clock = clock;
  }

  /**
   * What was done lately, newest first, of what the one at work may do and therefore take back.
   *
   * @param everybody others' acts, too
   * @throws RefusedException {@code security.not-permitted}
   */
  public List<PastAct> acts(boolean everybody) {
    access.require(Action.CHANGE_UNDO);
    RecentActs recent = RecentActs.of(database.journal());
    var chosen = new ArrayList<JournalRecord>();
    for (JournalRecord record : recent.newestFirst()) {
      boolean own = record.user().equals(access.session().user());
      if (chosen.size() < SHOWN && (everybody || own) && isOffered(recent, record)) {
        chosen.add(record);
      }
    }
    return database.read(tx -> chosen.stream().map(each -> act(tx, recent, each)).toList());
  }

  /** Whether a record is of a kind that is taken back, and by the one at work. */
  private boolean isOffered(RecentActs recent, JournalRecord record) {
    boolean back = record.act().equals(Action.CHANGE_UNDO.code());
    if (record.tables().isEmpty() || !back && !ACTIONS.contains(record.action())) {
      return false;
    }
    Action origin = recent.origin(record).action();
    return ACTIONS.contains(origin)
        && access.allows(origin)
        && (!RecentActs.isImport(record) || access.allows(Action.IMPORT_UNDO));
  }

  private PastAct act(DSLContext tx, RecentActs recent, JournalRecord record) {
    Optional<JournalRecord> by = takenBackBy(recent, record);
    Optional<RefusedException> refusal =
        by.isPresent() ? Optional.empty() : refusal(tx, recent, record);
    int turns = recent.turns(record);
    String what = what(recent.origin(record));
    return new PastAct(
        record.seq(),
        time(record.at()),
        record.user(),
        turned(turns, what),
        turned(turns % 2 + 1, what),
        record.tables().values().stream()
            .mapToInt(n -> n.inserted() + n.updated() + n.deleted())
            .sum(),
        by.isPresent()
            ? PastAct.State.TAKEN_BACK
            : refusal.isPresent() ? PastAct.State.CANNOT : possible(record),
        by.map(this::takenBack).or(() -> refusal.map(Messages::text)).orElse(""));
  }

  private static PastAct.State possible(JournalRecord record) {
    return RecentActs.isImport(record) ? PastAct.State.TO_BE_SEEN : PastAct.State.CAN;
  }

  private String what(JournalRecord origin) {
    return RecentActs.isImport(origin)
        ? Messages.text("office.undo.import", origin.subject())
        : words.of(origin, reversal.rows(origin.seq()));
  }

  private static String turned(int turns, String what) {
    if (turns == 0) {
      return what;
    }
    return Messages.text(turns % 2 == 1 ? "office.undo.back" : "office.undo.again", what);
  }

  private Optional<JournalRecord> takenBackBy(RecentActs recent, JournalRecord record) {
    return RecentActs.isImport(record)
        ? recent.importTakenBack(record, batch(record.seq()))
        : recent.takenBackBy(record);
  }

  private String takenBack(JournalRecord by) {
    return Messages.text("office.undo.taken-back", time(by.at()).format(TIME), by.user());
  }

  /** Why a record that holds cannot be taken back; an import is asked when it comes to it. */
  private Optional<RefusedException> refusal(
      DSLContext tx, RecentActs recent, JournalRecord record) {
    if (RecentActs.isImport(record)) {
      return Optional.empty();
    }
    return ruledOut(recent, record)
        .or(() -> reversal.obstacle(tx, record.seq()).map(this::builtUpon));
  }

  private Optional<RefusedException> ruledOut(RecentActs recent, JournalRecord record) {
    if (!reversal.speaksOfTheseTables(record)) {
      return Optional.of(new RefusedException("office.undo-other-tables"));
    }
    RowCounts files = record.tables().get(WITH_FILE);
    if (files != null && files.inserted() + files.deleted() > 0) {
      return Optional.of(new RefusedException("office.undo-file"));
    }
    if (record.tables().keySet().stream().noneMatch(OF_A_MONTH::contains)) {
      return Optional.empty();
    }
    return recent
        .closedAfter(record)
        .map(month -> new RefusedException("office.undo-month-closed", month));
  }

  private RefusedException builtUpon(Reversal.Upon upon) {
    String table = FieldWords.table(upon.table());
    if (upon.since() == null) {
      return new RefusedException("office.undo-used", table);
    }
    return new RefusedException(
        "office.undo-built-upon",
        time(upon.since().at()).format(TIME),
        upon.since().user(),
        Action.of(upon.since().act()).label(),
        table);
  }

  /**
   * Takes an act back, whole or not at all, as an act of its own that can be taken back the same
   * way.
   *
   * @param seq its number in the journal
   * @throws RefusedException {@code security.not-permitted}; {@code office.undo-unknown}, {@code
   *     office.undo-never}, {@code office.undo-already}, {@code office.undo-other-tables}, {@code
   *     office.undo-month-closed}, {@code office.undo-built-upon}, {@code office.undo-used}, {@code
   *     office.undo-file}, {@code office.undo-value-taken}; for an import as {@code UndoService}
   */
  public void takeBack(long seq) {
    access.require(Action.CHANGE_UNDO);
    RecentActs recent = RecentActs.backTo(database.journal(), seq);
    JournalRecord record = recent.at(seq);
    JournalRecord origin = recent.origin(record);
    if (record.tables().isEmpty() || !ACTIONS.contains(origin.action())) {
      throw new RefusedException("office.undo-never", origin.action().label());
    }
    access.require(origin.action());
    throwing(
        takenBackBy(recent, record)
            .map(
                by ->
                    new RefusedException(
                        "office.undo-already", time(by.at()).format(TIME), by.user())));
    if (RecentActs.isImport(record)) {
      batches.accept(batch(seq));
    } else {
      write(recent, record);
    }
  }

  private void write(RecentActs recent, JournalRecord record) {
    throwing(ruledOut(recent, record));
    String user = access.session().user();
    Deed deed = Deed.of(access.session(), Action.CHANGE_UNDO).on(RecentActs.subject(record.seq()));
    try {
      database.write(
          deed,
          tx -> {
            throwing(reversal.takeBack(tx, record.seq(), user).map(this::builtUpon));
            return null;
          });
    } catch (RefusedException refused) {
      if (refused.code().equals("conflict")) {
        throw new RefusedException(refused, "office.undo-value-taken");
      }
      throw refused;
    }
  }

  private static void throwing(Optional<RefusedException> refused) {
    if (refused.isPresent()) {
      throw refused.get();
    }
  }

  private long batch(long seq) {
    var batch = new long[1];
    database
        .journal()
        .one(
            seq,
            (record, changes) ->
                changes.each(
                    row -> {
                      if (row.shape().table().equals("import_batch")) {
                        batch[0] = Long.parseLong(row.key());
                      }
                    }));
    return batch[0];
  }

  private LocalDateTime time(Instant at) {
    return LocalDateTime.ofInstant(at, clock.getZone());
  }
}
