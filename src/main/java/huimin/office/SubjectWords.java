package huimin.office;

import huimin.text.Messages;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an act was about, in words: the journal keeps kinds and numbers, never a name, and the
 * auditor reads 人员 3019 号. What is words or a month already stays as it is.
 */
final class SubjectWords {
  private static final Pattern KIND = Pattern.compile("([a-z_]+):([^ ]+)(?: (\\d+))?");

  /** Kinds that are not called as the table their number is of. */
  private static final Map<String, String> TABLES =
      Map.of(
          "batch", "import_batch",
          "view", "saved_view");

  private SubjectWords() {}

  /**
   * The words.
   *
   * @param subject as the journal keeps it, or null
   * @return never null
   */
  static String of(String subject) {
    if (subject == null) {
      return "";
    }
    Matcher kind = KIND.matcher(subject);
    return kind.matches() ? words(subject, kind.group(1), kind.group(2), kind.group(3)) : subject;
  }

  private static String words(String subject, String kind, String number, String state) {
    if (kind.equals("seq")) {
      return Messages.text("office.subject.record", number);
    }
    if (kind.equals("batch") && !number.matches("\\d+")) {
      return Messages.text("office.subject.field", FieldWords.field("person", number));
    }
    String table =
        HistoryService.VIEWED_BY.containsKey(kind) ? kind : TABLES.getOrDefault(kind, "");
    if (table.isEmpty()) {
      return subject;
    }
    String numbers = number.replace("+", Messages.text("office.subject.and"));
    String words = Messages.text("office.subject", FieldWords.table(table), numbers);
    return state == null ? words : Messages.text("office.subject.state", words, state);
  }
}
