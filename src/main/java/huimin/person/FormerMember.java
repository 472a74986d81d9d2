package huimin.person;

import java.time.LocalDate;

/**
 * Somebody who left a household, ready to show.
 *
 * @param relation Chinese word
 * @param joinedOn may be null
 * @param reason Chinese word, "" where it may not be seen
 */
public record FormerMember(
    PersonKey person, String relation, LocalDate joinedOn, LocalDate leftOn, String reason) {}
