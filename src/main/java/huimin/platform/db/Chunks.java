package huimin.platform.db;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Long lists of values cut for {@code in (…)}: a statement takes only so many. */
public final class Chunks {
  private static final int SIZE = 1_000;

  private Chunks() {}

  /** The values in order, at most a thousand at a time. */
  public static <T> List<List<T>> of(Collection<T> values) {
    var all = List.copyOf(values);
    var chunks = new ArrayList<List<T>>();
    for (int from = 0; from < all.size(); from += SIZE) {
      chunks.add(all.subList(from, Math.min(all.size(), from + SIZE)));
    }
    return chunks;
  }
}
