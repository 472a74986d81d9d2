package huimin.platform.db;

import huimin.platform.db.DerivedRows.Source;
import huimin.platform.journal.ChangeLog;
import huimin.platform.journal.RowChange;
import huimin.platform.journal.RowShape;
import huimin.platform.journal.StateSum;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

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
  private final Map<Source, Set<Long>> touched = new HashMap<>();
  private Map<String, List<Source>> watched = Map.of();
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
      for (Source source : watched.getOrDefault(shape.table(), List.of())) {
        int at = shape.columns().indexOf(source.id());
        touch(source, before, at);
        touch(source, after, at);
      }
    }
  }

  private void touch(Source source, String[] row, int at) {
    if (row != null) {
      touched.computeIfAbsent(source, s -> new TreeSet<>()).add(Long.valueOf(row[at]));
    }
  }

  /** From now on it is noted whose rows of these tables are changed. */
  void watch(Map<String, List<Source>> sources) {
    watched = sources;
  }

  /** Whose rows of watched tables were changed. */
  Set<Long> touched(Collection<Source> sources) {
    var ids = new TreeSet<Long>();
    sources.forEach(source -> ids.addAll(touched.getOrDefault(source, Set.of())));
    return ids;
  }

  /** Names of the tables changed. */
  Set<String> tables() {
    return log.counts().keySet();
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
