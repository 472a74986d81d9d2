package huimin.office;

import huimin.text.Messages;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A line of the audit in words, the same on the screen, on paper and in a workbook. */
public final class LineWords {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

  private LineWords() {}

  /** When. */
  public static String at(AuditLine line) {
    return line.at().format(TIME);
  }

  /** Who did it; the program itself has no name in the journal. */
  public static String who(AuditLine line) {
    return line.user().isEmpty() ? Messages.text("office.audit.program") : line.user();
  }

  /** What it is about; "" for nothing in particular. */
  public static String subject(AuditLine line) {
    return SubjectWords.of(line.subject());
  }

  /** What it is about and how many rows of what it changed. */
  public static String about(AuditLine line) {
    String changed =
        line.tables().entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(
                table ->
                    Messages.text(
                        "office.audit.changed",
                        FieldWords.table(table.getKey()),
                        words(table.getValue())))
            .collect(Collectors.joining(Messages.text("office.audit.and")));
    return joined(subject(line), changed);
  }

  private static String words(AuditLine.Counts counts) {
    return Stream.of(
            count("office.audit.inserted", counts.inserted()),
            count("office.audit.updated", counts.updated()),
            count("office.audit.deleted", counts.deleted()))
        .filter(words -> !words.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private static String count(String key, long count) {
    return count == 0 ? "" : Messages.text(key, count);
  }

  /** Why, how many rows went out, and to whom. */
  public static String why(AuditLine line) {
    String out = line.rows() == 0 ? "" : Messages.text("office.audit.rows", line.rows());
    String to =
        line.recipient() == null ? "" : Messages.text("office.audit.recipient", line.recipient());
    return joined(line.reason() == null ? "" : line.reason(), out, to);
  }

  private static String joined(String... parts) {
    return Stream.of(parts)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(Messages.text("office.audit.and")));
  }
}
