package huimin.office;

import huimin.platform.journal.JournalReader;
import huimin.platform.journal.JournalRecord;
import huimin.platform.journal.RowCounts;
import huimin.platform.security.Action;
import huimin.value.RefusedException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The newest records of the journal, and which of them took back which. Taking back is an act like
 * others: taken back in its turn, what it took back holds again.
 */
final class RecentActs {
  /** So many records are looked at; what lies further back is found on the person's page. */
  private static final int RECORDS = 3_000;

  private static final String SUBJECT = "seq:";

  private final JournalReader journal;
  private final NavigableMap<Long, JournalRecord> records = new TreeMap<>();
  private final Map<Long, JournalRecord> takenBack = new HashMap<>();

  private RecentActs(JournalReader journal, long from) {
    this.journal = journal;
    journal.heads(
        from,
        record -> {
          if (!record.voided()) {
            records.put(record.seq(), record);
          }
        });
    for (JournalRecord record : records.descendingMap().values()) {
      if (isTakingBack(record) && !takenBack.containsKey(record.seq())) {
        takenBack.put(target(record), record);
      }
    }
  }

  /** The newest records there are. */
  static RecentActs of(JournalReader journal) {
    return new RecentActs(journal, start(journal));
  }

  /**
   * The newest records, back to one at least.
   *
   * @throws RefusedException {@code office.undo-unknown} where there is no such record
   */
  static RecentActs backTo(JournalReader journal, long seq) {
    if (seq < journal.firstSeq() || seq > journal.tip().seq()) {
      throw new RefusedException("office.undo-unknown");
    }
    return new RecentActs(journal, Math.min(seq, start(journal)));
  }

  private static long start(JournalReader journal) {
    return Math.max(journal.firstSeq(), journal.tip().seq() - RECORDS);
  }

  /** What a taking back is about, for its deed. */
  static String subject(long seq) {
    return SUBJECT + seq;
  }

  /** The records, newest first. */
  Iterable<JournalRecord> newestFirst() {
    return records.descendingMap().values();
  }

  /** One of them; refused like {@link #backTo} where its transaction failed. */
  JournalRecord at(long seq) {
    JournalRecord record = records.get(seq);
    if (record == null) {
      throw new RefusedException("office.undo-unknown");
    }
    return record;
  }

  /** What took a record back, while that holds. */
  Optional<JournalRecord> takenBackBy(JournalRecord record) {
    return Optional.ofNullable(takenBack.get(record.seq()));
  }

  /** What was done in the first place, where a record took back a taking back and so on. */
  JournalRecord origin(JournalRecord record) {
    JournalRecord origin = record;
    while (isTakingBack(origin)) {
      origin = journal.at(target(origin));
    }
    return origin;
  }

  /** How often a record goes to and fro: 0 did something, 1 took it back, 2 did it again. */
  int turns(JournalRecord record) {
    return isTakingBack(record) ? 1 + turns(journal.at(target(record))) : 0;
  }

  /** The newest month closed after a record, as it is called in journals. */
  Optional<String> closedAfter(JournalRecord record) {
    return newerOf(record, Action.MONTH_CLOSE).stream()
        .map(JournalRecord::subject)
        .reduce((first, second) -> second);
  }

  /** Whether an import was taken back by its own way. */
  Optional<JournalRecord> importTakenBack(JournalRecord record, long batch) {
    return newerOf(record, Action.IMPORT_UNDO).stream()
        .filter(each -> ("batch:" + batch).equals(each.subject()))
        .findFirst();
  }

  private List<JournalRecord> newerOf(JournalRecord record, Action action) {
    return records.tailMap(record.seq(), false).values().stream()
        .filter(each -> each.act().equals(action.code()))
        .toList();
  }

  /** Whether a record is an import's: those have a register and a way back of their own. */
  static boolean isImport(JournalRecord record) {
    RowCounts batches = record.tables().get("import_batch");
    return batches != null && batches.inserted() > 0;
  }

  private static boolean isTakingBack(JournalRecord record) {
    return record.act().equals(Action.CHANGE_UNDO.code());
  }

  private static long target(JournalRecord record) {
    return Long.parseLong(record.subject().substring(SUBJECT.length()));
  }
}
