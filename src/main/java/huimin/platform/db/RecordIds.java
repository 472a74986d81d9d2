package huimin.platform.db;

import static huimin.platform.db.gen.Sequences.RECORD_ID;

import java.util.ArrayDeque;
import java.util.Queue;
import org.jooq.DSLContext;

/** Hands out ids of new records, fetched from the one sequence in blocks. */
public final class RecordIds {
  private static final int BLOCK = 1_000;
  private final DSLContext tx;
  private final Queue<Long> free = new ArrayDeque<>();

  /** Ids for one transaction. */
  public RecordIds(DSLContext tx) {
    this.tx = tx;
  }

  /** The next id: never used before, gaps allowed. */
  public long next() {
    if (free.isEmpty()) {
      free.addAll(tx.nextvals(RECORD_ID, BLOCK));
    }
    return free.remove();
  }

  /** One single id. */
  public static long one(DSLContext tx) {
    return tx.nextval(RECORD_ID);
  }
}
