package huimin.platform.db;

import huimin.platform.journal.ChangeLog;
import huimin.platform.journal.RowChange;
import huimin.platform.journal.RowShape;
import huimin.platform.journal.StateSum;
import java.util.Arrays;

/**
 * What the triggers do with the rows they see on this thread. Without one bound a change fails:
 * nothing reaches the tables past the journal.
 */
final class Capture implements AutoCloseable {
  private static final ScopedValue<Capture> BOUND = ScopedValue.newInstance();

  /** Rows that come from the journal or a backup, or are made by a migration. */
  private static final Capture NOTHING = new Capture(null, null);

  private final ChangeLog log;
  private final StateSum sum;
  private boolean spoilt;

  private Capture(ChangeLog log, StateSum sum) {
    this.log = log;
    this.sum = sum;
  }

  /** Collects, carrying the database's sum on from where it was. */
  static Capture from(String state) {
    return new Capture(new ChangeLog(), StateSum.of(state));
  }

  /** Does work whose changes stand in the journal already. */
  static <T, X extends Throwable> T unrecorded(ScopedValue.CallableOp<T, X> work) throws X {
    return ScopedValue.where(BOUND, NOTHING).call(work);
  }

  /** Does work whose changes this one collects. */
  <T, X extends Throwable> T during(ScopedValue.CallableOp<T, X> work) throws X {
    return ScopedValue.where(BOUND, this).call(work);
  }

  /** The one bound on this thread. */
  static Capture bound() {
    if (!BOUND.isBound()) {
      throw new IllegalStateException("a change past the journal");
    }
    return BOUND.get();
  }

  /** A statement failed: H2 took back rows this has already collected. */
  static void spoil() {
    if (BOUND.isBound()) {
      BOUND.get().spoilt = true;
    }
  }

  boolean collects() {
    return log != null;
  }

  void add(RowShape shape, String[] before, String[] after) {
    if (!Arrays.equals(before, after)) {
      RowChange change = RowChange.of(shape, before, after);
      log.add(change);
      sum.add(change);
    }
  }

  /** The rows; refused when they may not be those of the transaction. */
  ChangeLog rows() {
    if (spoilt) {
      throw new IllegalStateException("a write went on after a statement had failed");
    }
    return log;
  }

  /** The database's sum with these changes. */
  String state() {
    return sum.hex();
  }

  @Override
  public void close() {
    log.close();
  }
}
