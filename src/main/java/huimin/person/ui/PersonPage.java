package huimin.person.ui;

import huimin.person.PersonCard;
import java.util.List;

/**
 * The page of the person chosen.
 *
 * @param more one list of blocks for each tab other features add, in their order
 */
public record PersonPage(PersonCard card, List<List<PersonBlock>> more) {}
