package huimin.cli;

import huimin.Wiring;
import huimin.returns.IndicatorValue;
import huimin.text.Messages;
import huimin.value.Period;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the district's return of a closed month. */
@picocli.CommandLine.Command(name = "return")
final class ReturnCommand extends Command.InOffice {
  @Parameters(paramLabel = "YYYY-MM", descriptionKey = "month")
  private String month;

  @Option(names = "--out", required = true, paramLabel = "DIR", descriptionKey = "out-dir")
  private Path out;

  @Mixin private PurposeOptions purpose;

  @Override
  Answer answer(Wiring office) {
    Period period = Arguments.period(month);
    Path file = office.returns().write(period, out, purpose.purpose());
    var json = new LinkedHashMap<String, Object>();
    json.put("files", List.of(file.toString()));
    json.put(
        "indicators",
        office.returns().values(period).stream().map(ReturnCommand::indicator).toList());
    return Answer.done(json, Messages.text("cli.files.done", 1, out));
  }

  private static Map<String, Object> indicator(IndicatorValue value) {
    var json = new LinkedHashMap<String, Object>();
    json.put("code", value.indicator().code());
    json.put("name", value.indicator().name());
    json.put("unit", value.indicator().unit());
    json.put("previous", text(value.previous()));
    json.put("added", text(value.added()));
    json.put("left", text(value.left()));
    json.put("now", text(value.now()));
    json.put("to_date", text(value.toDate()));
    return json;
  }

  private static String text(java.math.BigDecimal number) {
    return number == null ? null : number.toPlainString();
  }
}
