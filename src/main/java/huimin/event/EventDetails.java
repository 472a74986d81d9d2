package huimin.event;

import huimin.platform.security.Access;
import huimin.text.CodeTables;
import huimin.value.LabelledText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.stream.Collectors;

/** What was entered with an event, as one text of lines {@code field=value} in the table. */
final class EventDetails {
  private static final String RELATION = "relation.";

  private EventDetails() {}

  /** As it is stored; people stay numbers, for names change. */
  static String stored(EventDraft draft) {
    var lines = new ArrayList<String>();
    for (EventField field : EventField.values()) {
      if (draft.text(field) != null) {
        lines.add(field.key() + "=" + draft.text(field).replaceAll("\\s+", " "));
      }
    }
    draft.relations().entrySet().stream()
        .sorted(java.util.Map.Entry.comparingByKey())
        .forEach(entry -> lines.add(RELATION + entry.getKey() + "=" + entry.getValue()));
    return String.join("\n", lines);
  }

  /**
   * What the one at work reads of it.
   *
   * @param names the name of a person's record
   */
  static List<LabelledText> facts(String stored, Access access, LongFunction<String> names) {
    return stored
        .lines()
        .map(line -> line.split("=", 2))
        .map(parts -> fact(parts[0], parts[1], access, names))
        .flatMap(Optional::stream)
        .collect(Collectors.toList());
  }

  private static Optional<LabelledText> fact(
      String key, String value, Access access, LongFunction<String> names) {
    if (key.startsWith(RELATION)) {
      String name = names.apply(Long.parseLong(key.substring(RELATION.length())));
      return Optional.of(new LabelledText(name, CodeTables.table("relation").label(value)));
    }
    EventField field =
        Arrays.stream(EventField.values())
            .filter(each -> each.key().equals(key))
            .findFirst()
            .orElseThrow();
    String words =
        switch (field.input()) {
          case PERSON, MEMBER -> names.apply(Long.parseLong(value));
          default -> field.words(value);
        };
    String seen = field.rights() == null ? words : access.text(field.rights(), words);
    return seen.isEmpty() ? Optional.empty() : Optional.of(new LabelledText(field.label(), seen));
  }
}
