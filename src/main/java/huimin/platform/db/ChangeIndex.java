package huimin.platform.db;

import huimin.platform.journal.JournalReader;
import huimin.platform.journal.RowChange;
import java.util.Arrays;
import java.util.stream.LongStream;

/**
 * Which records of the journal touched which row: two numbers a change, sorted when asked. Rows are
 * kept by a number made of table and key; where two share one, reading the record tells them apart.
 */
final class ChangeIndex {
  static final ChangeIndex EMPTY = new ChangeIndex(0, new long[0], new long[0]);

  private final long reached;
  private final long[] rows;
  private final long[] seqs;

  private ChangeIndex(long reached, long[] rows, long[] seqs) {
    this.reached = reached;
    this.rows = rows;
    this.seqs = seqs;
  }

  /** This one, or a longer one where the journal has gone on. */
  ChangeIndex upTo(JournalReader journal) {
    long tip = journal.tip().seq();
    if (tip == reached) {
      return this;
    }
    var more = new Growing(rows, seqs);
    journal.walk(
        Math.max(reached + 1, journal.firstSeq()),
        (record, changes) -> {
          if (!record.tables().isEmpty()) {
            changes.each(change -> more.add(rowOf(change), record.seq()));
          }
        });
    return new ChangeIndex(
        tip, Arrays.copyOf(more.rows, more.size), Arrays.copyOf(more.seqs, more.size));
  }

  /** Numbers of the records that may have touched a row, each once, in order. */
  long[] seqs(String table, String key) {
    long row = rowOf(table, key);
    return LongStream.range(0, rows.length)
        .filter(i -> rows[(int) i] == row)
        .map(i -> seqs[(int) i])
        .distinct()
        .toArray();
  }

  private static long rowOf(RowChange change) {
    return rowOf(change.shape().table(), change.key());
  }

  private static long rowOf(String table, String key) {
    return ((long) table.hashCode() << Integer.SIZE) ^ key.hashCode();
  }

  private static final class Growing {
    private long[] rows;
    private long[] seqs;
    private int size;

    private Growing(long[] rows, long[] seqs) {
      this.size = rows.length;
      this.rows = rows.clone();
      this.seqs = seqs.clone();
    }

    private void add(long row, long seq) {
      if (size == rows.length) {
        int larger = Math.max(1024, size * 2);
        rows = Arrays.copyOf(rows, larger);
        seqs = Arrays.copyOf(seqs, larger);
      }
      rows[size] = row;
      seqs[size++] = seq;
    }
  }
}
