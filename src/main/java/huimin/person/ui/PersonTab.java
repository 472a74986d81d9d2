package huimin.person.ui;

import java.util.List;
import java.util.function.LongConsumer;
import java.util.function.LongFunction;

/**
 * What another feature adds to a person's page.
 *
 * @param title name of the tab
 * @param whenEmpty read while there is nothing
 * @param openText words of the link to the feature's own ledger
 * @param read what stands there for a person's record; runs off the screen's thread
 * @param open shows that ledger for the person
 */
public record PersonTab(
    String title,
    String whenEmpty,
    String openText,
    LongFunction<List<PersonBlock>> read,
    LongConsumer open) {}
