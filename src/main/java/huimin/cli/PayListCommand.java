package huimin.cli;

import huimin.Wiring;
import huimin.payment.PayListService.PayList;
import huimin.text.Messages;
import huimin.value.Yuan;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the pay lists of a closed month. */
@picocli.CommandLine.Command(name = "paylist")
final class PayListCommand extends Command.InOffice {
  @Parameters(paramLabel = "YYYY-MM", descriptionKey = "month")
  private String month;

  @Option(names = "--out", required = true, paramLabel = "DIR", descriptionKey = "out-dir")
  private Path out;

  @Mixin private PurposeOptions purpose;

  @Option(names = "--slip", paramLabel = "FILE.pdf", descriptionKey = "slip")
  private Path slip;

  @Override
  Answer answer(Wiring office) {
    List<PayList> lists = office.payLists().write(Arguments.period(month), out, purpose.purpose());
    var json = new LinkedHashMap<String, Object>();
    json.put("files", lists.stream().map(PayListCommand::list).toList());
    json.put("rows", lists.stream().mapToInt(PayList::rows).sum());
    json.put("sum", Yuan.sum(lists.stream().map(PayList::sum).toList()).text());
    if (slip != null) {
      Path written = office.closingSlip().write(Arguments.period(month), slip);
      json.put("slip", written.toString());
    }
    return Answer.done(json, Messages.text("cli.files.done", lists.size(), out));
  }

  private static Map<String, Object> list(PayList list) {
    var json = new LinkedHashMap<String, Object>();
    json.put("programme", list.programme());
    json.put("channel", list.channel());
    json.put("file", list.file().toString());
    json.put("rows", list.rows());
    json.put("sum", list.sum().text());
    return json;
  }
}
