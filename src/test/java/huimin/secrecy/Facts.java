package huimin.secrecy;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Whatever a service answers, written out in full, hidden parts of records too. */
final class Facts {
  private Facts() {}

  /** The text of it; the same for equal content. */
  static String of(Object answer) {
    return switch (answer) {
      case null -> "null";
      case Optional<?> optional -> "?" + of(optional.orElse(null));
      case Set<?> set ->
          set.stream().map(Facts::of).sorted().collect(Collectors.joining("\n ", "{", "}"));
      case Collection<?> all ->
          all.stream().map(Facts::of).collect(Collectors.joining("\n ", "[", "]"));
      case Map<?, ?> map -> ofMap(map);
      case Record each -> ofRecord(each);
      case byte[] bytes -> new String(bytes, StandardCharsets.ISO_8859_1);
      case Object[] array -> of(Arrays.asList(array));
      case Path path -> path.toString();
      case Enum<?> word -> word.name();
      case Runnable act -> "act";
      default -> plain(answer);
    };
  }

  private static String ofMap(Map<?, ?> map) {
    var sorted = new TreeMap<String, String>();
    map.forEach((key, value) -> sorted.put(of(key), of(value)));
    return sorted.toString();
  }

  private static String ofRecord(Record each) {
    return Arrays.stream(each.getClass().getRecordComponents())
        .map(component -> component.getName() + "=" + of(value(each, component)))
        .collect(Collectors.joining(", ", each.getClass().getSimpleName() + "(", ")"));
  }

  private static Object value(Record of, RecordComponent component) {
    try {
      var accessor = component.getAccessor();
      accessor.setAccessible(true);
      return accessor.invoke(of);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException(e);
    }
  }

  /** An object that says nothing of itself is told by its kind, not by its address in memory. */
  private static String plain(Object answer) {
    String text = answer.toString();
    return text.matches(".*@[0-9a-f]+$") ? answer.getClass().getSimpleName() : text;
  }
}
