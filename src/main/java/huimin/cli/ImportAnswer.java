package huimin.cli;

import huimin.exchange.ImportResult;
import huimin.exchange.RowProblem;
import huimin.platform.layout.Outcome;
import huimin.text.Messages;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An import's result as an answer. */
final class ImportAnswer {
  private static final int SHOWN = 20;

  private ImportAnswer() {}

  static Answer of(ImportResult result, boolean dryRun, Path copy) {
    var json = new LinkedHashMap<String, Object>();
    json.put("layout", result.layout());
    json.put("read", result.read());
    json.put("added", result.count(Outcome.ADDED));
    json.put("changed", result.count(Outcome.CHANGED));
    json.put("unchanged", result.count(Outcome.UNCHANGED));
    json.put("rejected", result.count(Outcome.REJECTED));
    json.put("dry_run", dryRun);
    json.put("problems", result.problems().stream().map(ImportAnswer::problem).toList());
    json.put("batch", result.batchId());
    if (copy != null) {
      json.put("errors_file", copy.toString());
    }
    int exit = result.isRefused() ? Exit.REFUSED : Exit.DONE;
    return new Answer(exit, json, text(result, dryRun, copy));
  }

  private static Map<String, Object> problem(RowProblem problem) {
    var json = new LinkedHashMap<String, Object>();
    json.put("sheet", problem.sheet());
    json.put("row", problem.row());
    json.put("column", problem.column());
    json.put("code", problem.code());
    json.put("severity", problem.error() ? "error" : "warning");
    json.put("message", problem.message());
    return json;
  }

  private static String text(ImportResult result, boolean dryRun, Path copy) {
    var text = new StringBuilder();
    text.append(
        Messages.text(
            "cli.import.counts",
            result.layout(),
            result.read(),
            result.count(Outcome.ADDED),
            result.count(Outcome.CHANGED),
            result.count(Outcome.UNCHANGED),
            result.count(Outcome.REJECTED)));
    text.append('\n').append(Messages.text(ending(result, dryRun), result.batchId()));
    List<RowProblem> problems = result.problems();
    problems.stream()
        .limit(SHOWN)
        .forEach(
            p ->
                text.append('\n')
                    .append(
                        Messages.text(
                            "cli.import.problem", p.sheet(), p.row(), p.column(), p.message())));
    if (problems.size() > SHOWN) {
      text.append('\n').append(Messages.text("cli.import.more", problems.size() - SHOWN));
    }
    if (copy != null) {
      text.append('\n').append(Messages.text("cli.import.copy", copy));
    }
    return text.toString();
  }

  private static String ending(ImportResult result, boolean dryRun) {
    if (result.isRefused()) {
      return "cli.import.refused";
    }
    if (dryRun) {
      return "cli.import.dry-run";
    }
    return result.batchId() == null ? "cli.import.nothing" : "cli.import.done";
  }
}
