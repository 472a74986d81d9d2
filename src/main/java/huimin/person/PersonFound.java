package huimin.person;

import java.util.Set;

/**
 * Somebody found, and by what.
 *
 * @param phone the telephone that ends so, or null when none was meant
 */
public record PersonFound(PersonKey person, Set<SearchKind> by, String phone) {}
