package huimin.cli;

import huimin.Wiring;
import huimin.notice.NoticeFiles.Paper;
import huimin.notice.NoticeHead;
import huimin.text.Messages;
import huimin.value.Period;
import huimin.value.RefusedException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the notices of a closed month, one for each village. */
@picocli.CommandLine.Command(name = "notice")
final class NoticeCommand extends Command.InOffice {
  private static final Set<String> FORMATS = Set.of("pdf", "docx", "xlsx");

  @Parameters(paramLabel = "YYYY-MM", descriptionKey = "month")
  private String month;

  @Option(names = "--village", paramLabel = "NAME", descriptionKey = "village")
  private String village;

  @Option(names = "--out", required = true, paramLabel = "DIR", descriptionKey = "out-dir")
  private Path out;

  @Option(
      names = "--format",
      paramLabel = "pdf|docx|xlsx",
      defaultValue = "pdf",
      descriptionKey = "format")
  private String format;

  @Option(names = "--paper", paramLabel = "A3|A4", descriptionKey = "paper")
  private String paper;

  @Override
  Answer answer(Wiring office) {
    if (!FORMATS.contains(format)) {
      throw new RefusedException("cli.usage", format);
    }
    List<Map<String, Object>> written =
        write(office, Arguments.period(month), village, out, format, paper());
    return Answer.done(
        Map.of("notices", written), Messages.text("cli.files.done", written.size(), out));
  }

  private Paper paper() {
    if (paper == null) {
      return null;
    }
    try {
      return Paper.valueOf(paper.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new RefusedException(e, "cli.usage", paper);
    }
  }

  /**
   * Publishes the month where it is not yet, and writes the files.
   *
   * @param village only this one, or null for all
   * @param paper null: as the number of lines asks for
   */
  static List<Map<String, Object>> write(
      Wiring office, Period period, String village, Path out, String format, Paper paper) {
    if (village != null && office.persons().villages().named(village) == null) {
      throw new RefusedException("notice.village-unknown", village);
    }
    var written = new ArrayList<Map<String, Object>>();
    for (NoticeHead head :
        office.notices().publish(period, LocalDate.now(office.clock()), office.session())) {
      if (village == null || head.village().equals(village)) {
        Paper own = paper == null ? office.noticeFiles().paperFor(head) : paper;
        Path file = office.noticeFiles().write(head, own, format, out);
        written.add(notice(head, file, own));
      }
    }
    return written;
  }

  private static Map<String, Object> notice(NoticeHead head, Path file, Paper paper) {
    var json = new LinkedHashMap<String, Object>();
    json.put("village", head.village());
    json.put("file", file.toString());
    json.put("paper", paper.name());
    json.put("lines", head.lines());
    json.put("amount", head.amount().text());
    json.put("number", head.number());
    json.put("last_day", head.lastDay().toString());
    return json;
  }
}
