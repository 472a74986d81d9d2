package huimin.person;

import huimin.value.Problem;
import huimin.value.Read;
import java.time.LocalDate;
import java.util.List;

/** Checks of a visit (handbook B13): service only, nothing else is asked. */
public final class VisitRules {
  private static final int VISITOR = 100;
  private static final int TEXT = 500;

  private VisitRules() {}

  /** What is wrong with it; for the form, as one leaves a field. */
  public static List<Problem> check(VisitDraft draft, LocalDate today) {
    return read(draft, today).problems();
  }

  static Read<VisitRow> read(VisitDraft draft, LocalDate today) {
    var form = new FormReading();
    LocalDate on = form.day("on", draft.on(), today, true);
    String way = form.code("way", "contact_way", draft.way());
    String help = form.code("help", "help_kind", draft.help());
    String visitor = form.text("visitor", draft.visitor(), VISITOR, true);
    String text = form.text("text", draft.text(), TEXT, false);
    LocalDate next = draft.next();
    if (on != null && next != null && !next.isAfter(on)) {
      form.refuse("next", Problem.error("next-visit-order"));
    }
    return form.made(
        () ->
            new VisitRow(
                draft.id() == null ? 0 : draft.id(),
                draft.version(),
                draft.person(),
                on,
                way,
                help,
                visitor,
                text,
                next));
  }
}
