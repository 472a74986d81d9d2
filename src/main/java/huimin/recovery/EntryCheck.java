package huimin.recovery;

import huimin.value.Problem;
import huimin.value.RefusedException;
import java.time.LocalDate;

/**
 * What belongs to a case or to the office must be this before it is kept; fields are called as the
 * forms call them.
 */
public final class EntryCheck {
  private static final int LONGEST = 200;
  private static final String FROM = "recovery.field.from";

  private EntryCheck() {}

  /**
   * What cannot be: refused by {@link CaseEntryService#add}.
   *
   * @param content of any {@link EntryKind} but the case itself
   */
  public static CaseFindings of(Object content, LocalDate today) {
    var found = new CaseFindings();
    switch (content) {
      case Suspension s -> span(s.from(), "from", FROM, "until", s.until(), found);
      case Handover h -> span(h.on(), "on", "recovery.field.on", "arrivedOn", h.arrivedOn(), found);
      case TeamMember m -> {
        named(m.name(), found);
        found.inOrder("recovery.field.since", m.since(), "until", m.until());
      }
      case ServicePlanItem s -> isShort("note", s.note(), found);
      case CaseVisit v -> {
        past(v.on(), today, found);
        found.inOrder("recovery.field.on", v.on(), "nextOn", v.nextOn());
        isShort("text", v.text(), found);
      }
      case Survey s -> {
        past(s.on(), today, found);
        isShort("needs", s.needs(), found);
      }
      case Referral r -> span(r.startedOn(), "on", FROM, "endedOn", r.endedOn(), found);
      case Consent c ->
          span(c.givenOn(), "on", "recovery.field.given-on", "withdrawnOn", c.withdrawnOn(), found);
      case FileItem f -> past(f.on(), today, found);
      case StaffMember s -> {
        named(s.name(), found);
        found.inOrder("recovery.field.since", s.since(), "until", s.until());
      }
      case CaseContact c -> named(c.name(), found);
      case OwnFigure f -> figure(f, found);
      default -> throw new IllegalArgumentException(content.getClass().getSimpleName());
    }
    return found;
  }

  private static void span(
      LocalDate first,
      String firstField,
      String firstKey,
      String field,
      LocalDate then,
      CaseFindings found) {
    found.present(firstField, first);
    found.inOrder(firstKey, first, field, then);
  }

  private static void past(LocalDate day, LocalDate today, CaseFindings found) {
    found.present("on", day);
    found.notAhead("on", day, today);
  }

  private static void named(String name, CaseFindings found) {
    if (isBlank(name)) {
      found.add(
          "name",
          Problem.error("value-missing"),
          () -> new RefusedException("recovery.name-missing"));
    }
  }

  private static void isShort(String field, String text, CaseFindings found) {
    if (text != null && text.codePointCount(0, text.length()) > LONGEST) {
      found.add(
          field,
          Problem.error("value-too-long", Integer.toString(LONGEST)),
          () -> new RefusedException("recovery.text-long", LONGEST));
    }
  }

  /** Only figures there are, of the same kind as the program's own, with day and source. */
  private static void figure(OwnFigure figure, CaseFindings found) {
    if (isBlank(figure.code())) {
      wrong("code", "value-missing", found);
    }
    if (figure.validFrom() == null) {
      wrong("on", "value-missing", found);
    }
    boolean fits =
        RecoveryFigures.bundled().rows().stream()
            .filter(row -> row.code().equals(figure.code()))
            .anyMatch(row -> isAlike(row.value(), figure.value()));
    if (!fits) {
      wrong("value", "figure-unfit", found);
    }
    if (isBlank(figure.source())) {
      wrong("source", "value-missing", found);
    }
  }

  private static void wrong(String field, String code, CaseFindings found) {
    found.add(field, Problem.error(code), () -> new RefusedException("recovery.figure-wrong"));
  }

  private static boolean isBlank(String text) {
    return text == null || text.isBlank();
  }

  private static boolean isAlike(String value, String other) {
    String digits = "\\d{1,4}";
    return value.matches(digits)
        ? other != null && other.matches(digits)
        : "before".equals(other) || "same".equals(other);
  }
}
