package huimin.person;

import java.util.Set;

/**
 * Somebody found, and by what, as the one at work may see it.
 *
 * @param sex code of table {@code sex}
 * @param status code of table {@code person_status}
 * @param beside what was met but is neither name nor number of today: a telephone, a former name or
 *     number; null for nothing
 */
public record PersonFound(
    PersonKey person, String sex, String status, Set<SearchKind> by, String beside) {}
