package huimin.recovery.ui;

import huimin.recovery.CaseSheet;
import huimin.recovery.CaseVisit;
import huimin.recovery.Entry;
import huimin.recovery.Measure;
import huimin.recovery.OwnFigure;
import huimin.recovery.RecoveryCase;
import huimin.recovery.RecoveryFigures;
import huimin.recovery.RecoveryRules;
import huimin.text.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What is computed of a case, each line with where it comes from. */
final class CaseFacts {
  private final CaseSheet sheet;
  private final RecoveryCase content;
  private final RecoveryFigures figures;
  private final RecoveryRules rules;
  private final List<Line> lines = new ArrayList<>();

  /**
   * A day the program computed.
   *
   * @param words the day, or why there is none
   * @param source the clause it follows from
   */
  record Line(String label, String words, String source) {}

  private CaseFacts(CaseSheet sheet, RecoveryFigures figures) {
    this.sheet = sheet;
    this.content = sheet.entry().content();
    this.figures = figures;
    this.rules = new RecoveryRules(figures);
  }

  /** Computed days of a case, by the figures in force. */
  static List<Line> of(CaseSheet sheet, RecoveryFigures figures) {
    return new CaseFacts(sheet, figures).lines();
  }

  private List<Line> lines() {
    if (sheet.dueToReport() != null) {
      add("recovery.fact.report", sheet.dueToReport(), "reporting.days", content.receivedOn());
    }
    term();
    visit();
    LocalDate counts = content.countsFrom();
    if (counts != null) {
      add("recovery.fact.three-years", rules.threeYears(counts), "abstinence.years", counts);
    }
    LocalDate closed = content.closedOn();
    if (closed != null) {
      add("recovery.fact.erasure", rules.erasure(closed), "retention.years", closed);
    }
    return List.copyOf(lines);
  }

  private void term() {
    String label = Messages.text("recovery.fact.term");
    LocalDate began =
        content.measure() == Measure.QGJD ? content.decidedOn() : content.reportedOn();
    boolean still = sheet.parts().suspensions().stream().anyMatch(s -> s.content().until() == null);
    if (still) {
      lines.add(new Line(label, Messages.text("recovery.fact.still"), ""));
    } else if (sheet.termEnd() != null) {
      String how = Lines.joined(source(lengthOf(content.measure()), began), lastDay(began));
      lines.add(new Line(label, sheet.termEnd().toString(), how));
    }
  }

  private String lastDay(LocalDate began) {
    return figures
        .row("term.last-day", began)
        .map(r -> Messages.text("recovery.fact.last-day", FigureWords.shown(r.value()), r.source()))
        .orElse("");
  }

  private static String lengthOf(Measure measure) {
    return switch (measure) {
      case SQJD -> "term.treatment.years";
      case SQKF -> "term.rehabilitation.years";
      default -> "term.isolation.years";
    };
  }

  private void visit() {
    CaseVisit last =
        sheet.parts().visits().stream()
            .map(Entry::content)
            .max(Comparator.comparing(CaseVisit::on))
            .orElse(null);
    if (content.endedOn() != null) {
      return;
    }
    if (last != null) {
      add("recovery.fact.visit", rules.visitDue(last), "visit.days", last.on());
    } else if (content.reportedOn() != null) {
      LocalDate reported = content.reportedOn();
      add("recovery.fact.visit", rules.firstVisitDue(reported), "visit.days", reported);
    }
  }

  private void add(String labelKey, LocalDate day, String figure, LocalDate on) {
    lines.add(new Line(Messages.text(labelKey), day.toString(), source(figure, on)));
  }

  private String source(String code, LocalDate on) {
    return figures.row(code, on).map(OwnFigure::source).orElse("");
  }
}
