package huimin.cli;

import huimin.Wiring;
import huimin.exchange.ImportRequest;
import huimin.exchange.ImportResult;
import huimin.platform.layout.Layout;
import huimin.platform.task.Progress;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes a workbook in, all or nothing. */
@picocli.CommandLine.Command(name = "import")
final class ImportCommand extends Command.InOffice {
  @Parameters(paramLabel = "FILE", descriptionKey = "file")
  private Path file;

  @Option(names = "--layout", paramLabel = "NAME", descriptionKey = "layout")
  private String layout;

  @Option(names = "--sheet", paramLabel = "NAME", descriptionKey = "sheet")
  private String sheet;

  @Option(names = "--dry-run", descriptionKey = "dry-run")
  private boolean dryRun;

  @Option(names = "--errors", paramLabel = "OUT.xlsx", descriptionKey = "errors")
  private Path errors;

  @Override
  Answer answer(Wiring office) {
    List<Layout> layouts =
        layout == null ? office.rosterLayouts() : List.of(office.layouts().named(layout));
    ImportResult result =
        office
            .imports()
            .run(new ImportRequest(file, layouts, sheet, dryRun), office.session(), Progress.NONE);
    Path copy =
        errors == null || result.problems().isEmpty()
            ? null
            : office.errorCopy().write(file, errors, result, Progress.NONE);
    return ImportAnswer.of(result, dryRun, copy);
  }
}
