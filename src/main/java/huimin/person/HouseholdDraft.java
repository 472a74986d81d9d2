package huimin.person;

/**
 * A household beyond its members, unchecked (handbook B2).
 *
 * @param bookNumber number of the household book, at most 20 characters, or ""
 * @param kind code of the table household_kind, or ""
 * @param village record of the village, or null
 * @param group "" for none
 */
public record HouseholdDraft(
    String bookNumber, String kind, Long village, String group, String address, String note) {}
