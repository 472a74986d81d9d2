package huimin.person;

/**
 * A stored record, opened for changing.
 *
 * @param version the version looked at: whoever saves a later one first wins
 */
public record PersonForm(long id, int version, PersonDraft draft) {}
