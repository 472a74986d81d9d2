package huimin.office;

import huimin.platform.sheet.ColumnKind;
import huimin.platform.sheet.ColumnSpec;
import huimin.platform.sheet.Table;
import huimin.text.Messages;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;

/** The audit on paper and in a workbook: the same lines under the same head. */
record AuditSheet(AuditPage page, String office, String user, Clock clock) {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

  /** A printed line; its components are the template's fields. */
  record Row(String number, String at, String user, String action, String subject, String reason) {}

  Map<String, Object> parameters() {
    return Map.of(
        "title",
        Messages.text("office.audit.sheet", office),
        "head",
        head(),
        "foot",
        page.chain().sentence());
  }

  private String head() {
    return Messages.text(
        "office.print.head", office, user, LocalDateTime.now(clock).format(TIME), page.total());
  }

  List<Row> rows() {
    return page.lines().stream()
        .map(
            line ->
                new Row(
                    Long.toString(line.seq()),
                    LineWords.at(line),
                    LineWords.who(line),
                    line.action().label(),
                    LineWords.about(line),
                    LineWords.why(line)))
        .toList();
  }

  Table table() {
    List<ColumnSpec> columns =
        List.of(
            ColumnSpec.of(Messages.text("report.audit.number"), ColumnKind.NUMBER, 10),
            ColumnSpec.of(Messages.text("report.audit.at"), ColumnKind.TEXT, 20),
            ColumnSpec.of(Messages.text("report.audit.user"), ColumnKind.TEXT, 14),
            ColumnSpec.of(Messages.text("report.audit.action"), ColumnKind.TEXT, 18),
            ColumnSpec.of(Messages.text("report.audit.subject"), ColumnKind.TEXT, 34),
            ColumnSpec.of(Messages.text("report.audit.reason"), ColumnKind.TEXT, 44));
    List<List<Object>> rows =
        rows().stream()
            .<List<Object>>map(
                row ->
                    List.of(
                        Long.valueOf(row.number()),
                        row.at(),
                        row.user(),
                        row.action(),
                        row.subject(),
                        row.reason()))
            .toList();
    return new Table(
        Messages.text("office.audit.title"),
        List.of(Messages.text("office.audit.sheet", office), head()),
        columns,
        rows,
        null,
        page.chain().sentence());
  }
}
