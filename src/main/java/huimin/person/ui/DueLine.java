package huimin.person.ui;

/**
 * Something that waits at a person: a contract that ends, a question, a visit.
 *
 * @param sentence what and by when
 * @param urgent whether its day has passed
 * @param jump shows where it is dealt with; null where that is this very page
 */
public record DueLine(String sentence, boolean urgent, Runnable jump) {}
