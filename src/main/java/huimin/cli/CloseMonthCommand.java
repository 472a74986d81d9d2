package huimin.cli;

import huimin.Wiring;
import huimin.payment.MonthNote;
import huimin.payment.MonthView;
import huimin.payment.ProgrammeMonth;
import huimin.text.Messages;
import huimin.value.Period;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Closes a month. */
@picocli.CommandLine.Command(name = "close-month")
final class CloseMonthCommand extends Command.InOffice {
  private static final int SHOWN = 6;

  @Parameters(paramLabel = "YYYY-MM", descriptionKey = "month")
  private String month;

  @Option(names = "--approve", descriptionKey = "approve")
  private boolean approve;

  @Option(names = "--slip", paramLabel = "FILE.pdf", descriptionKey = "slip")
  private Path slip;

  @Override
  Answer answer(Wiring office) {
    Period period = Arguments.period(month);
    MonthView view =
        approve
            ? office.months().approve(period, office.session())
            : office.months().close(period, office.session());
    Answer answer = approve ? approved(view) : of(view);
    if (slip != null && view.closed()) {
      answer.json().put("slip", office.closingSlip().write(period, slip).toString());
    }
    return answer;
  }

  private static Answer approved(MonthView view) {
    String who = view.approval().approvedBy();
    return Answer.done(json(view), Messages.text("cli.close.approved", view.period().label(), who));
  }

  static Answer of(MonthView view) {
    int exit = view.blocked().isEmpty() ? Exit.DONE : Exit.REFUSED;
    return new Answer(exit, json(view), text(view));
  }

  private static Map<String, Object> json(MonthView view) {
    var json = new LinkedHashMap<String, Object>();
    json.put("month", view.period().toString());
    json.put("programmes", view.programmes().stream().map(CloseMonthCommand::programme).toList());
    json.put("amount", view.total().text());
    json.put("blocked", view.blocked().stream().map(CloseMonthCommand::note).toList());
    json.put("questions", view.questions().stream().map(CloseMonthCommand::note).toList());
    if (view.closed()) {
      json.put("closed_by", view.approval().closedBy());
      json.put("approved_by", view.approval().approvedBy());
      json.put("approvers", view.approval().approvers());
    }
    return json;
  }

  private static Map<String, Object> programme(ProgrammeMonth month) {
    var json = new LinkedHashMap<String, Object>();
    json.put("code", month.code());
    json.put("name", month.name());
    json.put("previous", month.previous());
    json.put("added", month.added());
    json.put("left", month.left());
    json.put("now", month.now());
    json.put("persons", month.persons());
    json.put("amount", month.amount().text());
    return json;
  }

  private static Map<String, Object> note(MonthNote note) {
    var json = new LinkedHashMap<String, Object>();
    json.put("code", note.code());
    json.put("person", note.personId());
    json.put("name", note.subject());
    json.put("message", note.text());
    return json;
  }

  private static String text(MonthView view) {
    var text = new StringBuilder();
    boolean blocked = !view.blocked().isEmpty();
    text.append(
        Messages.text(
            blocked ? "cli.close.blocked" : "cli.close.done",
            view.period().label(),
            view.total().label()));
    for (ProgrammeMonth month : view.programmes()) {
      text.append('\n')
          .append(
              Messages.text(
                  "cli.close.programme",
                  month.name(),
                  month.previous(),
                  month.added(),
                  month.left(),
                  month.now(),
                  month.amount().label()));
    }
    List<MonthNote> notes = blocked ? view.blocked() : view.questions();
    for (MonthNote note : notes.subList(0, Math.min(SHOWN, notes.size()))) {
      text.append('\n').append(Messages.text("cli.close.note", note.subject(), note.text()));
    }
    if (notes.size() > SHOWN) {
      text.append('\n').append(Messages.text("cli.close.more", notes.size() - SHOWN));
    }
    return text.toString();
  }
}
