package huimin.architecture;

import huimin.architecture.JavaSources.Literal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The words a clerk sees, and what is wrong with them.
 *
 * @param texts text by key
 */
public record Bundles(Map<String, String> texts) {
  /** Names the clerk knows or types in this form; anything else in Latin letters is English. */
  private static final Pattern KNOWN_LATIN =
      Pattern.compile(
          "\\{\\d+}|%n|\\bCtrl\\+(?:Shift\\+)?[A-Z]\\b|\\bF[1-9]\\b"
              + "|\\.?\\b(?:xlsx?|xlsb|csv|pdf|docx)\\b|keys\\.json|5\\.00151E\\+17|\\b(?:Excel|WPS|PDF|XML|Word|JSON|Ctrl|Esc|Alt|U(?="
              + " ?盘)|X|A3|A4|DOCX|XLSX)\\b|--[a-z-]+|HUIMIN_PASSWORD|undo-import"
              + "|\\b(?:persons|households|aid|placements|full|middle|last)\\b");

  private static final Pattern LATIN = Pattern.compile("[A-Za-z]");
  private static final Pattern SENTENCE = Pattern.compile("[。；]");
  private static final Pattern SAFE = Pattern.compile("没有|未|原样|不受影响|没有变|仍然有效|停止使用以保护|已停止|整份重打");
  private static final Pattern NEXT = Pattern.compile("请|可以|可用");

  /** Only the texts of these rooms. */
  public Bundles of(Set<String> rooms) {
    var own = new TreeMap<>(texts);
    own.keySet().removeIf(key -> !key.contains(".") || !rooms.contains(key.split("\\.")[0]));
    return new Bundles(own);
  }

  /** Reads every bundle of a folder. */
  public static Bundles in(Path folder) {
    var texts = new TreeMap<String, String>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : (Iterable<Path>) files.sorted()::iterator) {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
          properties.load(reader);
        }
        properties.forEach((key, text) -> texts.put((String) key, (String) text));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Bundles(texts);
  }

  /** Keys used in code that stand in no bundle, with their places. */
  public List<String> missing(List<Literal> used) {
    return used.stream()
        .filter(literal -> !literal.extended() && !texts.containsKey(literal.text()))
        .map(literal -> literal.place() + " " + literal.text())
        .toList();
  }

  /**
   * Keys nobody uses.
   *
   * @param prefixes beginnings, each with a dot at its end
   * @param known whether the rest behind a prefix can be computed
   */
  public Set<String> unused(Set<String> keys, Set<String> prefixes, Predicate<String> known) {
    var unused = new TreeSet<>(texts.keySet());
    unused.removeAll(keys);
    unused.removeIf(
        key ->
            prefixes.stream()
                .filter(key::startsWith)
                .anyMatch(prefix -> known.test(key.substring(prefix.length()))));
    return unused;
  }

  /** Texts with English words or exclamation marks. */
  public List<String> foreign() {
    return texts.entrySet().stream()
        .filter(
            entry ->
                LATIN.matcher(KNOWN_LATIN.matcher(entry.getValue()).replaceAll("")).find()
                    || entry.getValue().contains("!")
                    || entry.getValue().contains("！"))
        .map(entry -> entry.getKey() + "=" + entry.getValue())
        .toList();
  }

  /** Refusals that do not say what happened, what is safe and what to do next. */
  public List<String> poorRefusals(Set<String> keys) {
    return keys.stream()
        .filter(texts::containsKey)
        .filter(key -> !isWholeRefusal(texts.get(key)))
        .map(key -> key + "=" + texts.get(key))
        .toList();
  }

  private static boolean isWholeRefusal(String text) {
    return SENTENCE.matcher(text).results().count() >= 2
        && SAFE.matcher(text).find()
        && NEXT.matcher(text).find()
        && text.endsWith("。");
  }

  /** Keys that do not begin with their file's room, and so can never be found. */
  public static List<String> strayKeys(Path folder, String exempt) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> !file.endsWith(exempt + ".properties"))
          .flatMap(
              file -> {
                String room = file.getFileName().toString().replace(".properties", "");
                return lines(file)
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("=", 2)[0].strip())
                    .filter(key -> !key.equals(room) && !key.startsWith(room + "."));
              })
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<String> lines(Path file) {
    try {
      return Files.readAllLines(file).stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
