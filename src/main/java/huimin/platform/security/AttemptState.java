package huimin.platform.security;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What stands in attempts.json; times in milliseconds since 1970, 0 for never.
 *
 * @param seen the latest time this office was tried
 * @param all from when on everybody waits, because the file had been missing or unreadable
 * @param entries by user; names the office does not know share the empty one
 * @param untold failures the journal does not have yet, oldest first
 */
record AttemptState(
    int format, long seen, long all, Map<String, Entry> entries, List<Untold> untold) {
  static final int FORMAT = 1;

  /** Beyond these the oldest are dropped: the file must stay small. */
  private static final int UNTOLD = 200;

  /**
   * One user's count.
   *
   * @param locked when the last failure allowed was counted
   */
  record Entry(int failures, long locked) {}

  record Untold(String user, long at) {
    FailedAttempt attempt() {
      return new FailedAttempt(user, Instant.ofEpochMilli(at));
    }
  }

  static AttemptState fresh() {
    return new AttemptState(FORMAT, 0, 0, Map.of(), List.of());
  }

  /** Everybody waits from now on. */
  static AttemptState lockedForAll(long now) {
    return new AttemptState(FORMAT, now, now, Map.of(), List.of());
  }

  boolean isWellFormed() {
    return format == FORMAT && entries != null && untold != null;
  }

  /**
   * The same at a later look: waits that are over end. When the clock was set back, every wait
   * begins anew, for nobody knows how much of it has passed.
   */
  AttemptState at(long now) {
    boolean back = now < seen;
    var kept = new TreeMap<String, Entry>();
    entries.forEach(
        (user, entry) -> {
          long locked = renewed(entry.locked(), now, back);
          if (locked > 0 || entry.locked() == 0) {
            kept.put(user, new Entry(entry.failures(), locked));
          }
        });
    return new AttemptState(format, now, renewed(all, now, back), kept, untold);
  }

  private static long renewed(long locked, long now, boolean back) {
    if (locked == 0) {
      return 0;
    }
    if (back) {
      return now;
    }
    return now - locked < waitMillis() ? locked : 0;
  }

  /** How long the user still has to wait; zero when not. */
  Duration waiting(String user, long now) {
    long since = Math.max(all, entry(user).locked());
    return since == 0 ? Duration.ZERO : Duration.ofMillis(waitMillis() - (now - since));
  }

  /** One attempt more, counted before it is known how it ends. */
  AttemptState counted(String user, long now) {
    int failures = entry(user).failures() + 1;
    boolean last = failures >= Limit.SIGN_IN_FAILURES.value();
    var more = new ArrayList<>(untold);
    more.add(new Untold(user, now));
    while (more.size() > UNTOLD) {
      more.removeFirst();
    }
    return with(user, new Entry(failures, last ? now : 0), more);
  }

  /** The last attempt was no failure. */
  AttemptState passed(String user) {
    var less = new ArrayList<>(untold);
    for (int i = less.size() - 1; i >= 0; i--) {
      if (less.get(i).user().equals(user)) {
        less.remove(i);
        break;
      }
    }
    return with(user, new Entry(0, 0), less);
  }

  /** Without failures the journal has. */
  AttemptState told(List<FailedAttempt> told) {
    var less = new ArrayList<>(untold);
    less.removeIf(failure -> told.contains(failure.attempt()));
    return new AttemptState(format, seen, all, entries, less);
  }

  private AttemptState with(String user, Entry entry, List<Untold> failures) {
    var changed = new TreeMap<>(entries);
    changed.put(user, entry);
    return new AttemptState(format, seen, all, changed, failures);
  }

  private Entry entry(String user) {
    return entries.getOrDefault(user, new Entry(0, 0));
  }

  private static long waitMillis() {
    return Duration.ofMinutes(Limit.SIGN_IN_WAIT.value()).toMillis();
  }
}
