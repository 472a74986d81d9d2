package huimin.cli;

import huimin.Wiring;
import huimin.office.HealthLine;
import huimin.office.HealthReport;
import huimin.platform.task.Progress;
import huimin.text.Messages;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;

/** The health check of everything. */
@picocli.CommandLine.Command(name = "check")
final class CheckCommand extends Command.InOffice {
  @Option(names = "--accept-older", descriptionKey = "accept-older")
  private boolean acceptOlder;

  @Override
  boolean acceptsOlder() {
    return acceptOlder;
  }

  @Override
  Answer answer(Wiring office) {
    HealthReport report = office.health().run(Progress.NONE);
    var json = new LinkedHashMap<String, Object>();
    json.put("healthy", report.ok());
    json.put("chain_ok", report.ok("journal"));
    json.put("content_ok", report.ok("content"));
    json.put("lines", report.lines().stream().map(CheckCommand::line).toList());
    String lines =
        report.lines().stream()
            .map(
                line ->
                    Messages.text(
                        "cli.check.line", line.state().label(), line.subject(), line.words()))
            .collect(Collectors.joining("\n"));
    String result = Messages.text(report.ok() ? "office.health.ok" : "office.health.not-ok");
    return new Answer(report.ok() ? Exit.DONE : Exit.REFUSED, json, lines + "\n" + result);
  }

  private static Map<String, Object> line(HealthLine line) {
    var json = new LinkedHashMap<String, Object>();
    json.put("code", line.code());
    json.put("state", line.state().name().toLowerCase(Locale.ROOT));
    json.put("message", line.words());
    return json;
  }
}
