package huimin.notice;

import huimin.payment.ChangeMark;
import huimin.payment.PayLine;
import huimin.policy.Programme;
import huimin.text.CodeTables;
import huimin.text.Masking;
import huimin.text.Messages;
import huimin.text.Strokes;
import huimin.value.Period;
import huimin.value.Yuan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** From paid lines to what may be posted, and from that to what is printed (handbook D). */
final class NoticeRules {
  /** Tables of a notice in their order. */
  static final List<String> SECTIONS = List.of("DB", "TK", "LS");

  private static final Comparator<NoticeLine> ORDER =
      Comparator.<NoticeLine>comparingInt(line -> SECTIONS.indexOf(line.section()))
          .thenComparingInt(line -> groupNumber(line.group()))
          .thenComparing(NoticeLine::group)
          .thenComparing(NoticeLine::name, Strokes.order())
          .thenComparing(NoticeLine::amount);

  private NoticeRules() {}

  /**
   * The allow-listed lines of one village, in the order they are posted: by group, then by strokes.
   *
   * @param isMinor whose name is masked (D: minors)
   */
  static List<NoticeLine> lines(
      List<PayLine> paid,
      Map<String, Programme> programmes,
      Period period,
      Predicate<PayLine> isMinor) {
    var lines = new ArrayList<NoticeLine>();
    for (PayLine line : paid) {
      Programme programme = programmes.get(line.programme());
      lines.add(
          new NoticeLine(
              programme.section(),
              programme.code(),
              line.group() == null ? "" : line.group(),
              isMinor.test(line) ? Masking.name(line.name()) : line.name(),
              line.coveredSize(),
              line.monthly(),
              programme.oneOff() ? approved(line, period) : mark(line.mark())));
    }
    lines.sort(ORDER);
    return lines;
  }

  /** 批准月份: aid approved in a closed month is paid, and posted, later. */
  private static String approved(PayLine line, Period paid) {
    return line.approvedOn() == null ? paid.label() : Period.of(line.approvedOn()).label();
  }

  private static String mark(ChangeMark mark) {
    return switch (mark) {
      case NEW -> Messages.text("notice.mark.new");
      case CHANGED -> Messages.text("notice.mark.changed");
      case SAME -> "";
    };
  }

  private static int groupNumber(String group) {
    String digits = group.replaceAll("\\D", "");
    return digits.isEmpty() || digits.length() > 6 ? Integer.MAX_VALUE : Integer.parseInt(digits);
  }

  /** The printed rows; a section nobody is in says so with one row (D: zero still prints). */
  static List<NoticeRow> rows(List<NoticeLine> lines) {
    var rows = new ArrayList<NoticeRow>();
    for (String section : SECTIONS) {
      List<NoticeLine> own = lines.stream().filter(l -> l.section().equals(section)).toList();
      String total = sectionTotal(section, own);
      if (own.isEmpty()) {
        rows.add(row(nobody(section), "", "", "", total));
      }
      int number = 0;
      for (NoticeLine line : own) {
        number++;
        String amount = line.amount().label();
        rows.add(row(line, String.valueOf(number), count(line), amount, total));
      }
    }
    return rows;
  }

  /** Stands in for the recipients of a section that has none. */
  private static NoticeLine nobody(String section) {
    return new NoticeLine(section, "", "", "", 0, Yuan.ZERO, "");
  }

  private static NoticeRow row(
      NoticeLine line, String number, String count, String amount, String total) {
    String key = "notice.section." + line.section();
    return new NoticeRow(
        line.section(),
        Messages.text(key + ".title"),
        Messages.text(key + ".count"),
        Messages.text(key + ".amount"),
        Messages.text(key + ".mark"),
        number,
        line.group(),
        line.name(),
        count,
        amount,
        line.mark(),
        total);
  }

  /** The fourth column: people covered, way of support, or kind of aid. */
  private static String count(NoticeLine line) {
    return switch (line.section()) {
      case "TK" -> CodeTables.table("support_mode").label(line.programme());
      case "LS" -> CodeTables.table("temporary_kind").label(line.programme());
      default -> String.valueOf(line.coveredSize());
    };
  }

  private static String sectionTotal(String section, List<NoticeLine> lines) {
    return Messages.text(
        "notice.section." + section + ".total", lines.size(), people(lines), sum(lines).label());
  }

  /** The last line: all sections together. */
  static String total(List<NoticeLine> lines) {
    return Messages.text("notice.total", lines.size(), people(lines), sum(lines).label());
  }

  static Yuan sum(List<NoticeLine> lines) {
    return Yuan.sum(lines.stream().map(NoticeLine::amount).toList());
  }

  private static int people(List<NoticeLine> lines) {
    return lines.stream().mapToInt(NoticeLine::coveredSize).sum();
  }
}
