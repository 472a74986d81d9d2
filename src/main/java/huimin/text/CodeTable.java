package huimin.text;

import huimin.value.RawText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One table of codes and the words clerks use for them (handbook B). */
public final class CodeTable {
  private final String name;
  private final Map<String, String> labelByCode = new LinkedHashMap<>();
  private final Map<String, String> codeByWord = new LinkedHashMap<>();

  CodeTable(String name) {
    this.name = name;
  }

  /** Takes one code; a word that already means another code is a fault in the resource. */
  void add(String code, String label, List<String> aliases) {
    var words = new ArrayList<String>(aliases);
    words.add(label);
    words.add(code);
    labelByCode.put(code, label);
    for (String word : words) {
      String before = codeByWord.put(word, code);
      if (before != null && !before.equals(code)) {
        throw new IllegalStateException(name + ": " + word + " is " + before + " and " + code);
      }
    }
  }

  /** Name of the table, e.g. {@code ethnic}. */
  public String name() {
    return name;
  }

  /**
   * The code a word means: the label, one of its other names, or the code itself.
   *
   * @param word as written in a cell; may be null. A placeholder such as “无” may be a word here
   *     (labour), so the caller decides what a blank is.
   */
  public Optional<String> codeOf(String word) {
    return Optional.ofNullable(codeByWord.get(RawText.compact(word)));
  }

  /**
   * The word to show for a code.
   *
   * @return the empty text for null, the code itself when the table does not know it: a stored code
   *     is never hidden
   */
  public String label(String code) {
    return code == null ? "" : labelByCode.getOrDefault(code, code);
  }

  /** Whether a code is in the table. */
  public boolean hasCode(String code) {
    return labelByCode.containsKey(code);
  }

  /** All codes in the table's order. */
  public List<String> codes() {
    return List.copyOf(labelByCode.keySet());
  }

  /** All labels in the table's order. */
  public List<String> labels() {
    return List.copyOf(labelByCode.values());
  }
}
