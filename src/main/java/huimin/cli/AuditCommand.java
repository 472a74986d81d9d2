package huimin.cli;

import huimin.Wiring;
import huimin.office.AuditFilter;
import huimin.office.AuditLine;
import huimin.office.AuditPage;
import huimin.office.AuditService;
import huimin.office.LineWords;
import huimin.text.Messages;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The auditor's view of the journal. */
@picocli.CommandLine.Command(name = "audit")
final class AuditCommand extends Command.InOffice {
  @Option(names = "--from", paramLabel = "YYYY-MM-DD", descriptionKey = "audit-from")
  private LocalDate from;

  @Option(names = "--to", paramLabel = "YYYY-MM-DD", descriptionKey = "audit-to")
  private LocalDate to;

  @Option(names = "--by", paramLabel = "NAME", descriptionKey = "audit-by")
  private String by;

  @Option(names = "--record", paramLabel = "TEXT", descriptionKey = "audit-record")
  private String record;

  @Option(names = "--out", paramLabel = "FILE.xlsx", descriptionKey = "audit-out")
  private Path out;

  @Mixin private PurposeOptions purpose;

  @Override
  Answer answer(Wiring office) {
    var filter = new AuditFilter(from, to, by, Set.of(), record);
    AuditPage page = office.audit().page(filter, AuditService.SCREEN_LINES);
    var json = new LinkedHashMap<String, Object>();
    json.put("chain_ok", page.chain().whole());
    json.put("tip", page.chain().tip());
    json.put("seq", page.chain().seq());
    json.put("total", page.total());
    if (out != null) {
      json.put("exported", office.audit().save(out, filter, purpose.purpose()));
      json.put("file", out.toString());
    }
    json.put("rows", page.lines().stream().map(AuditCommand::row).toList());
    int exit = page.chain().whole() ? Exit.DONE : Exit.REFUSED;
    return new Answer(exit, json, text(page));
  }

  private static Map<String, Object> row(AuditLine line) {
    var json = new LinkedHashMap<String, Object>();
    json.put("seq", line.seq());
    json.put("at", line.at().toString());
    json.put("user", line.user());
    json.put("action", line.action().code());
    json.put("subject", line.subject());
    json.put("reason", line.reason());
    json.put("recipient", line.recipient());
    json.put("rows", line.rows());
    json.put("tables", line.tables());
    return json;
  }

  private static String text(AuditPage page) {
    String lines =
        page.lines().stream()
            .map(
                line ->
                    Messages.text(
                        "cli.audit.row",
                        line.seq(),
                        LineWords.at(line),
                        LineWords.who(line),
                        line.action().label(),
                        LineWords.about(line),
                        LineWords.why(line)))
            .collect(Collectors.joining("\n"));
    return Messages.text("cli.audit.done", page.total(), page.chain().sentence(), lines);
  }
}
