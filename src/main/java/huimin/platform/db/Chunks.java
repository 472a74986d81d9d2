package huimin.platform.db;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Long lists of values cut for {@code in (…)}. The store finds each row by the index and then
 * compares it with the values of the list one by one, so that the price of a list grows with the
 * square of its length.
 */
public final class Chunks {
  private static final int SIZE = 100;

  private Chunks() {}

  /** The values in order, at most a hundred at a time. */
  public static <T> List<List<T>> of(Collection<T> values) {
    var all = List.copyOf(values);
    var chunks = new ArrayList<List<T>>();
    for (int from = 0; from < all.size(); from += SIZE) {
      chunks.add(all.subList(from, Math.min(all.size(), from + SIZE)));
    }
    return chunks;
  }
}
