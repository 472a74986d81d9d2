package huimin.cli;

import huimin.Wiring;
import huimin.exchange.ExportKind;
import huimin.text.Messages;
import huimin.value.Period;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a ledger as a workbook that imports again without change. */
@picocli.CommandLine.Command(name = "export")
final class ExportCommand extends Command.InOffice {
  @Parameters(paramLabel = "persons|households|aid|placements", descriptionKey = "what")
  private String what;

  @Option(names = "--out", required = true, paramLabel = "FILE", descriptionKey = "out-file")
  private Path out;

  @Option(
      names = "--id-format",
      paramLabel = "full|middle|last",
      defaultValue = "full",
      descriptionKey = "id-format")
  private String idFormat;

  @Option(names = "--month", paramLabel = "YYYY-MM", descriptionKey = "month")
  private String month;

  @Mixin private PurposeOptions purpose;

  @Override
  Answer answer(Wiring office) {
    Period period = month == null ? office.months().inWork() : Arguments.period(month);
    int rows =
        office
            .exports()
            .export(
                ExportKind.of(what), out, Arguments.idFormat(idFormat), period, purpose.purpose());
    var json = new LinkedHashMap<String, Object>();
    json.put("rows", rows);
    json.put("file", out.toString());
    return Answer.done(json, Messages.text("cli.export.done", rows, out));
  }
}
