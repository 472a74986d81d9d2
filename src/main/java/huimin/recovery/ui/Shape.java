package huimin.recovery.ui;

import huimin.recovery.EntryCheck;
import huimin.recovery.EntryKind;
import huimin.value.Problem;
import java.time.LocalDate;
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
    Function<Fields, T> in) {

  /** What is wrong with what stands in the fields, by the same rules as at the door. */
  List<Problem> check(LocalDate today) {
    return fields.check(EntryCheck.of(in.apply(fields), today).problems());
  }
}
