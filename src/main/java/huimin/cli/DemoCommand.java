package huimin.cli;

import huimin.Wiring;
import huimin.exchange.ImportRequest;
import huimin.exchange.ImportResult;
import huimin.payment.MonthView;
import huimin.payment.PayListService.PayList;
import huimin.platform.layout.Outcome;
import huimin.platform.security.Purpose;
import huimin.platform.settings.OfficePaths;
import huimin.platform.task.Progress;
import huimin.text.Messages;
import huimin.value.Period;
import huimin.value.RefusedException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Option;

/**
 * The main job on the bundled workbooks: an office is made, rosters come in, two months are closed,
 * pay lists, notices and the district's return come out.
 */
@picocli.CommandLine.Command(name = "demo")
final class DemoCommand extends Command {
  private static final List<Period> MONTHS =
      List.of(Period.parse("2026-10"), Period.parse("2026-11"));

  @Option(names = "--out", paramLabel = "DIR", descriptionKey = "demo-out")
  private Path out;

  @Option(names = "--window", descriptionKey = "window")
  private boolean window;

  private DemoFolder folder;

  @Override
  Answer answer() {
    Path target = out == null ? OfficePaths.defaultFolder().resolveSibling("huimin-demo") : out;
    folder = DemoFolder.fresh(target);
    Clock clock = folder.clock();
    folder.found(clock);
    try (Wiring office = Wiring.open(folder.office(), DemoFolder.USER, folder.password(), clock)) {
      importAll(office);
      return run(office);
    }
  }

  /** Whether the window is to be opened on the demonstration office afterwards. */
  boolean wantsWindow() {
    return window;
  }

  DemoFolder folder() {
    return folder;
  }

  private void importAll(Wiring office) {
    for (Path roster : folder.rosters()) {
      ImportResult result =
          office
              .imports()
              .run(
                  new ImportRequest(roster, office.rosterLayouts(), null, false),
                  office.session(),
                  Progress.NONE);
      if (result.isRefused()) {
        throw new RefusedException(
            "cli.demo.refused", result.file(), result.count(Outcome.REJECTED));
      }
    }
  }

  private Answer run(Wiring office) {
    var files = new ArrayList<String>();
    var notices = new ArrayList<Map<String, Object>>();
    var months = new ArrayList<MonthView>();
    for (Period period : MONTHS) {
      months.add(office.months().close(period, office.session()));
      Path output = folder.output().resolve(period.label());
      for (PayList list : office.payLists().write(period, output, Purpose.usual())) {
        files.add(list.file().toString());
      }
      var wish = new NoticeCommand.Wish(output, "pdf", null, Purpose.usual());
      notices.addAll(NoticeCommand.write(office, period, null, wish));
      files.add(office.returns().write(period, output, Purpose.usual()).toString());
    }
    notices.forEach(notice -> files.add((String) notice.get("file")));
    return answer(office, months, notices, files);
  }

  private Answer answer(
      Wiring office,
      List<MonthView> months,
      List<Map<String, Object>> notices,
      List<String> files) {
    Map<String, Integer> counts = office.persons().counts();
    MonthView last = months.getLast();
    int cases = last.programmes().stream().mapToInt(p -> p.now()).sum();
    var json = new LinkedHashMap<String, Object>();
    json.put("office", folder.office().toString());
    json.put("persons", counts.get("persons"));
    json.put("households", counts.get("households"));
    json.put("cases", cases);
    json.put("paid_total", last.total().text());
    json.put("months", months.stream().map(m -> CloseMonthCommand.of(m).json()).toList());
    json.put("notices", notices);
    json.put("files", files);
    var text = new StringBuilder();
    text.append(
        Messages.text(
            "cli.demo.done",
            folder.office(),
            counts.get("persons"),
            counts.get("households"),
            DemoFolder.USER,
            folder.passwordFile()));
    months.forEach(month -> text.append("\n\n").append(CloseMonthCommand.of(month).text()));
    text.append("\n\n").append(Messages.text("cli.demo.files", files.size(), folder.output()));
    files.forEach(file -> text.append("\n  ").append(folder.output().relativize(Path.of(file))));
    return Answer.done(json, text.toString());
  }
}
