package huimin.cli;

import huimin.Wiring;
import huimin.notice.NoticeFiles.Paper;
import huimin.notice.NoticeHead;
import huimin.platform.security.Action;
import huimin.platform.security.Purpose;
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
import picocli.CommandLine.Mixin;
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

  @Mixin private PurposeOptions purpose;

  @Override
  Answer answer(Wiring office) {
    if (!FORMATS.contains(format)) {
      throw new RefusedException("cli.usage", format);
    }
    Wish wish = new Wish(out, format, paper(), purpose.purpose());
    List<Map<String, Object>> written = write(office, Arguments.period(month), village, wish);
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
   * How notices are to be written.
   *
   * @param paper null: as the number of lines asks for
   */
  record Wish(Path out, String format, Paper paper, Purpose purpose) {}

  /**
   * Publishes the month where it is not yet, and writes the files.
   *
   * @param village only this one, or null for all
   */
  static List<Map<String, Object>> write(Wiring office, Period period, String village, Wish wish) {
    if (village != null && office.persons().villages().named(village) == null) {
      throw new RefusedException("notice.village-unknown", village);
    }
    var written = new ArrayList<Map<String, Object>>();
    for (NoticeHead head : heads(office, period)) {
      if (village == null || head.village().equals(village)) {
        Paper own = wish.paper() == null ? office.noticeFiles().paperFor(head) : wish.paper();
        Path file =
            office.noticeFiles().write(head, own, wish.format(), wish.out(), wish.purpose());
        written.add(notice(head, file, own));
      }
    }
    return written;
  }

  /** Who may not publish may still write what others have. */
  private static List<NoticeHead> heads(Wiring office, Period period) {
    return office.access().allows(Action.NOTICE_PUBLISH)
        ? office.notices().publish(period, LocalDate.now(office.clock()), office.session())
        : office.notices().heads(period);
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
