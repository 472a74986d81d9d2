package huimin.person;

/**
 * A member of somebody's household on the person's page.
 *
 * @param person record of the member
 * @param relation to the head, Chinese word
 * @param left why not counted towards the household (C3), in words as far as they may be told; ""
 *     for one who counts
 */
public record CardMember(long person, String relation, String name, String left) {}
