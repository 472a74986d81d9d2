package huimin.architecture;

import huimin.architecture.JavaSources.Literal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The texts in the sources that name a message, or are words themselves. */
public final class WordsInCode {
  private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
  private static final Pattern CODE = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)+");

  /** Calls whose texts look like keys and name parameters of the policy instead. */
  private static final Set<String> PARAMETERS =
      Set.of("parameter", "number", "policy.parameter", "policy.number", "own");

  /** File names and content types that begin like a room. */
  private static final Set<String> NO_KEYS = Set.of("settings.properties", "sheet.binary");

  private final List<Literal> literals;
  private final Pattern key;
  private final Set<String> words = new TreeSet<>();

  /** What these sources say, given the rooms that have bundles. */
  public WordsInCode(JavaSources sources, Set<String> rooms) {
    this.literals = sources.literals();
    this.key = Pattern.compile("(?:" + String.join("|", rooms) + ")\\.[A-Za-z0-9_.-]*");
    literals.forEach(literal -> words.addAll(List.of(literal.text().split("\\."))));
    sources.enumConstants().forEach(name -> words.add(name.toLowerCase(Locale.ROOT)));
  }

  /** Every text that is a message key, or the beginning of one. */
  public List<Literal> keys() {
    return literals.stream()
        .filter(literal -> key.matcher(literal.text()).matches())
        .filter(literal -> !PARAMETERS.contains(literal.inside()))
        .filter(literal -> !NO_KEYS.contains(literal.text()))
        .toList();
  }

  /** Beginnings of keys whose rest is computed. */
  public Set<String> prefixes() {
    return keys().stream()
        .filter(literal -> literal.extended() || literal.text().endsWith("."))
        .map(Literal::text)
        .collect(Collectors.toSet());
  }

  /** Keys of refusals. */
  public Set<String> refusals() {
    return keys().stream()
        .filter(literal -> literal.inside().equals("RefusedException"))
        .map(Literal::text)
        .collect(Collectors.toSet());
  }

  /** Codes of problems: the kebab-case words given to {@code Problem}. */
  public Set<String> problems() {
    return literals.stream()
        .filter(l -> Set.of("Problem.error", "Problem.warning").contains(l.inside()))
        .map(Literal::text)
        .filter(text -> CODE.matcher(text).matches())
        .collect(Collectors.toSet());
  }

  /** Every kebab-case word: a code may pass through a constant first. */
  public Set<String> kebabWords() {
    return literals.stream()
        .map(Literal::text)
        .filter(text -> CODE.matcher(text).matches())
        .collect(Collectors.toSet());
  }

  /** Whether every part of a computed rest stands somewhere in the code. */
  public boolean saysAll(String rest) {
    return words.containsAll(List.of(rest.split("\\.")));
  }

  /** The arguments of calls of one method in one file. */
  public Set<String> given(String file, String method) {
    return literals.stream()
        .filter(l -> l.file().endsWith(file))
        .filter(l -> l.inside().equals(method))
        .map(Literal::text)
        .collect(Collectors.toSet());
  }

  /** Chinese in code, outside the files that match or compute Chinese. */
  public List<String> chinese(Map<String, String> allowed) {
    return literals.stream()
        .filter(literal -> HAN.matcher(literal.text()).find())
        .filter(l -> allowed.keySet().stream().noneMatch(end -> l.file().endsWith(end)))
        .map(literal -> literal.place() + " " + literal.text())
        .toList();
  }

  /** Allowed files in which no Chinese stands any more. */
  public Set<String> needless(Map<String, String> allowed) {
    return allowed.keySet().stream()
        .filter(
            end ->
                literals.stream()
                    .noneMatch(l -> l.file().endsWith(end) && HAN.matcher(l.text()).find()))
        .collect(Collectors.toSet());
  }
}
