package huimin.office;

import huimin.platform.db.OfficeDatabase;
import huimin.platform.journal.JournalFault;
import huimin.platform.journal.JournalReader;
import huimin.platform.journal.JournalRecord;
import huimin.platform.journal.RowChange;
import huimin.text.Messages;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * The journal of an open office as the audit reads it.
 *
 * @param zone in which its times are told
 */
public record JournalSource(OfficeDatabase database, ZoneId zone) implements AuditSource {
  /** Rows of one record that are named; an import has thousands, and their number says enough. */
  private static final int MOST_ROWS = 500;

  @Override
  public ChainState read(Consumer<AuditLine> each) {
    JournalReader journal = database.journal();
    var reached = new long[1];
    try {
      journal.heads(
          journal.firstSeq(),
          record -> {
            reached[0] = record.seq();
            if (!record.voided()) { // its transaction failed: nothing was done
              each.accept(line(record));
            }
          });
      return new ChainState(true, journal.tip().seq(), journal.tip().shortForm(), "");
    } catch (JournalFault fault) {
      return new ChainState(false, reached[0], "", words(fault));
    }
  }

  /** What does not fit and where, as a sentence. */
  static String words(JournalFault fault) {
    String kind = fault.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    return Messages.text("office.chain.fault." + kind, fault.seq());
  }

  private AuditLine line(JournalRecord record) {
    Map<String, AuditLine.Counts> tables = new HashMap<>();
    record
        .tables()
        .forEach(
            (table, rows) ->
                tables.put(
                    table, new AuditLine.Counts(rows.inserted(), rows.updated(), rows.deleted())));
    return new AuditLine(
        record.seq(),
        LocalDateTime.ofInstant(record.at(), zone),
        record.user(),
        record.action(),
        record.subject(),
        record.reason(),
        record.recipient(),
        record.rows(),
        Map.copyOf(tables));
  }

  @Override
  public List<ChangedRow> changes(long seq) {
    var rows = new ArrayList<ChangedRow>();
    database
        .journal()
        .one(
            seq,
            (record, changes) ->
                changes.each(
                    change -> {
                      if (rows.size() < MOST_ROWS) {
                        rows.add(row(change));
                      }
                    }));
    return rows;
  }

  private static ChangedRow row(RowChange change) {
    Map<String, String> before = change.beforeByColumn();
    Map<String, String> after = change.afterByColumn();
    List<String> columns =
        change.shape().columns().stream()
            .filter(column -> !Objects.equals(before.get(column), after.get(column)))
            .toList();
    return new ChangedRow(
        change.shape().table(),
        change.key(),
        ChangedRow.Kind.valueOf(change.kind().name()),
        columns);
  }
}
