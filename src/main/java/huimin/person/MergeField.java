package huimin.person;

/**
 * A field in which two entries of one person differ.
 *
 * @param column of the person, or {@link Merge#HOUSEHOLD}
 * @param name what it goes by in fields.csv
 * @param label what a form calls it
 * @param kept what the entry that stays says, "" for nothing
 * @param other what the other one says, "" for nothing
 * @param suggestsOther the entry that stays says nothing, so the other's is taken unless somebody
 *     decides otherwise
 */
public record MergeField(
    String column, String name, String label, String kept, String other, boolean suggestsOther) {}
