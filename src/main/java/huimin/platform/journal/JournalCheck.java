package huimin.platform.journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Verifies a journal from its first record to its last: heads, rows, order, files, known tips. */
public final class JournalCheck {
  private final List<JournalFault> faults = new ArrayList<>();
  private long records;

  private JournalCheck() {}

  /**
   * What was found.
   *
   * @param records read and found whole
   * @param first number of the first record there is
   * @param tip how far the journal goes
   * @param faults nothing for a journal as it was written; at most one a file
   */
  public record Result(long records, long first, JournalTip tip, List<JournalFault> faults) {
    /** Whether the journal is what was written. */
    public boolean isGood() {
      return faults.isEmpty();
    }
  }

  /**
   * Reads everything.
   *
   * @param known tips the journal must have passed through: the database's, those remembered on
   *     this computer, one printed on a slip
   */
  public static Result run(JournalReader reader, List<JournalTip> known) {
    var check = new JournalCheck();
    check.readAll(reader);
    if (check.faults.isEmpty()) {
      known.forEach(tip -> check.compare(reader, tip));
    }
    return new Result(check.records, reader.firstSeq(), reader.tip(), List.copyOf(check.faults));
  }

  /** After a fault the chain is taken up again with the next file. */
  private void readAll(JournalReader reader) {
    long from = reader.firstSeq();
    if (from > 1) {
      faults.add(new JournalFault(JournalFault.Kind.MISSING, 1, ""));
    }
    for (JournalReader.Part part : reader.parts()) {
      if (Segment.firstOf(part.file()) >= from) {
        from = readFrom(reader, part.file());
      }
    }
  }

  private long readFrom(JournalReader reader, Path file) {
    var reached = new long[] {Segment.firstOf(file)};
    try {
      reader.walk(
          reached[0],
          (record, rows) -> {
            rows.each(change -> {});
            records++;
            reached[0] = record.seq() + 1;
          });
      return reader.tip().seq() + 1;
    } catch (JournalFault e) {
      faults.add(e);
    } catch (UncheckedIOException e) {
      faults.add(unreadable(reached[0], file, e.getCause()));
    }
    return reached[0];
  }

  private static JournalFault unreadable(long seq, Path file, IOException why) {
    var fault = new JournalFault(JournalFault.Kind.ALTERED, seq, Segment.name(file));
    fault.addSuppressed(why);
    return fault;
  }

  private void compare(JournalReader reader, JournalTip tip) {
    if (tip.seq() > reader.tip().seq()) {
      faults.add(new JournalFault(JournalFault.Kind.CUT_TAIL, reader.tip().seq() + 1, ""));
    } else if (!reader.tipAt(tip.seq()).equals(tip)) {
      faults.add(new JournalFault(JournalFault.Kind.OTHER_HISTORY, tip.seq(), ""));
    }
  }
}
