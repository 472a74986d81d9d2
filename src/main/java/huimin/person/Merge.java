package huimin.person;

import java.time.LocalDateTime;
import java.util.Set;

/**
 * Two entries of one person.
 *
 * @param kept the entry that stays
 * @param other the entry that goes into it
 * @param fromOther columns of the person whose value is taken from the other entry; {@link
 *     #HOUSEHOLD} means the other's household
 * @param at now
 * @param user who merges
 */
public record Merge(long kept, long other, Set<String> fromOther, LocalDateTime at, String user) {
  /** Stands among the columns for the household somebody belongs to. */
  public static final String HOUSEHOLD = "household";

  /** Whether the other entry's value of a column is taken. */
  boolean takes(String column) {
    return fromOther.contains(column);
  }
}
