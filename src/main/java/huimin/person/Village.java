package huimin.person;

/**
 * A village or community of the office.
 *
 * @param code 12-digit region code, or null while the district has not given one
 */
public record Village(long id, String name, String code, int sortNo) {}
