package huimin.recovery.ui;

import huimin.recovery.EntryKind;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * How entries of one kind are shown and entered.
 *
 * @param id begins the ids of its buttons and fields
 * @param head the line that names an entry
 * @param more quiet lines under it; empty ones are left out
 * @param out an entry as values of the fields
 * @param in what stands in the fields as an entry
 */
record Shape<T>(
    String id,
    String titleKey,
    EntryKind<T> kind,
    Fields fields,
    Function<T, String> head,
    Function<T, List<String>> more,
    Function<T, Map<String, Object>> out,
    Function<Fields, T> in) {}
