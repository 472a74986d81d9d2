package huimin.platform.journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/**
 * Reads a journal up to where it went when the reader was made, while it may grow further. The
 * chain is checked along the way; what does not fit ends the reading with a {@link JournalFault}.
 */
public final class JournalReader {
  private final Path folder;
  private final FrameSeal seal;
  private final JournalTip tip;
  private final long end;

  JournalReader(Path folder, FrameSeal seal, JournalTip tip, long end) {
    this.folder = folder;
    this.seal = seal;
    this.tip = tip;
    this.end = end;
  }

  /** Takes a record and, where it wants them, its rows. */
  public interface Visitor {
    /** One record; its rows can be read during the call only. */
    void visit(JournalRecord record, Rows rows);
  }

  /** The changed rows of one record. */
  public interface Rows {
    /** Gives the changes in the order they were made. */
    void each(Consumer<RowChange> change);
  }

  /** A file of the journal, and how much of it belongs to this reading. */
  public record Part(Path file, long length) {}

  /** How far this reading goes. */
  public JournalTip tip() {
    return tip;
  }

  /** Number of the first record there is: 1, unless the beginning is kept elsewhere. */
  public long firstSeq() {
    return Segment.firstOf(Segment.files(folder).getFirst());
  }

  /** The files, to be copied as far as given. */
  public List<Part> parts() {
    List<Path> files =
        Segment.files(folder).stream().filter(f -> Segment.firstOf(f) <= tip.seq()).toList();
    return files.stream()
        .map(file -> new Part(file, file.equals(files.getLast()) ? end : file.toFile().length()))
        .toList();
  }

  /** All heads from a number on, in order. */
  public void heads(long from, Consumer<JournalRecord> each) {
    walk(from, (record, rows) -> each.accept(record));
  }

  /**
   * All records from a number on, in order.
   *
   * @throws JournalFault where the journal is not what was written
   */
  public void walk(long from, Visitor visitor) {
    if (from <= tip.seq()) {
      visit(from, tip.seq(), visitor);
    }
  }

  private void visit(long from, long until, Visitor visitor) {
    try {
      long next =
          new Walk(folder, seal)
              .run(
                  from,
                  until,
                  (frame, rows) -> {
                    JournalRecord record = frame.record();
                    visitor.visit(record, unpacking(record, rows));
                  });
      if (next <= until) {
        throw new JournalFault(JournalFault.Kind.CUT_TAIL, next, "");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One record with its rows. */
  public void one(long seq, Visitor visitor) {
    visit(seq, seq, visitor);
  }

  /** The chain's value at a number; {@link JournalTip#NONE} for 0. */
  public JournalTip tipAt(long seq) {
    if (seq == 0) {
      return JournalTip.NONE;
    }
    if (seq > tip.seq()) {
      throw new JournalFault(JournalFault.Kind.CUT_TAIL, tip.seq() + 1, "");
    }
    return at(seq).tip();
  }

  /** One record's head. */
  public JournalRecord at(long seq) {
    var found = new JournalRecord[1];
    try {
      new Walk(folder, seal).run(seq, seq, (frame, rows) -> found[0] = frame.record());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (found[0] == null) {
      throw new JournalFault(JournalFault.Kind.CUT_TAIL, seq, "");
    }
    return found[0];
  }

  /** What a void record once held is gone; that it is whole is seen all the same. */
  private static Rows unpacking(JournalRecord record, Walk.Rows rows) {
    return change -> {
      try {
        byte[] packed = rows.packed();
        if (!record.voided()) {
          ChangeReading.each(packed, change);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    };
  }
}
