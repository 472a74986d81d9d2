package huimin.event;

import huimin.text.CodeTables;
import huimin.value.PartialDate;
import huimin.value.Problem;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What can be said of an event before anything of it is carried out (handbook C11). */
final class EventRules {
  /** What the day is called in problems. */
  static final String DAY = "day";

  private static final int LONGEST_NOTE = 500;

  /** Ages are proposed in the month they are reached in, maybe before the day itself. */
  private static final Set<EventKind> AGES =
      Set.of(EventKind.ADULT, EventKind.RETIREMENT, EventKind.ELDER);

  private EventRules() {}

  static List<Problem> check(EventDraft draft, Concerned who, LocalDate today) {
    var problems = new ArrayList<Problem>();
    day(draft, who, today, problems);
    for (EventForms.Asked asked : EventForms.of(draft.kind(), who)) {
      value(draft, asked, problems);
    }
    if (draft.note().codePointCount(0, draft.note().length()) > LONGEST_NOTE) {
      problems.add(Problem.error("value-too-long", String.valueOf(LONGEST_NOTE)).at("note"));
    }
    members(draft, who, problems);
    return problems;
  }

  private static void day(
      EventDraft draft, Concerned who, LocalDate today, List<Problem> problems) {
    LocalDate day = draft.onDay();
    if (day == null) {
      problems.add(Problem.error("value-missing").at(DAY));
      return;
    }
    LocalDate latest = AGES.contains(draft.kind()) ? YearMonth.from(today).atEndOfMonth() : today;
    if (day.isAfter(latest)) {
      problems.add(Problem.error("event-day-future").at(DAY));
    }
    LocalDate birth = who.self().birthDate();
    if (birth != null && day.isBefore(birth)) {
      problems.add(Problem.error("event-day-before-birth", birth.toString()).at(DAY));
    }
  }

  private static void value(EventDraft draft, EventForms.Asked asked, List<Problem> problems) {
    EventField field = asked.field();
    String value = draft.text(field);
    if (value == null) {
      if (asked.required()) {
        problems.add(Problem.error("value-missing").at(field.key()));
      }
      return;
    }
    switch (field.input()) {
      case CODE -> {
        if (!field.codes().contains(value)) {
          problems.add(Problem.error("code-unknown", value, field.label()).at(field.key()));
        }
      }
      case DAY -> {
        PartialDate read = PartialDate.read(value).value();
        if (read == null || read.toDate().isEmpty()) {
          problems.add(Problem.error("date-unreadable").at(field.key()));
        }
      }
      case PERSON, MEMBER -> person(draft, field, value, problems);
      case TEXT -> {
        if (value.codePointCount(0, value.length()) > field.longest()) {
          String longest = String.valueOf(field.longest());
          problems.add(Problem.error("value-too-long", longest).at(field.key()));
        }
      }
    }
  }

  private static void person(
      EventDraft draft, EventField field, String value, List<Problem> problems) {
    if (!value.matches("\\d{1,18}")) {
      problems.add(Problem.error("event-person-unknown").at(field.key()));
    } else if (field != EventField.LEAVER && Long.parseLong(value) == draft.personId()) {
      boolean becomesHead = field == EventField.NEW_HEAD && staysHome(draft);
      if (!becomesHead) {
        problems.add(Problem.error("event-same-person").at(field.key()));
      }
    }
  }

  /** At a change of head and a divorce the person may become the head. */
  private static boolean staysHome(EventDraft draft) {
    return draft.kind() == EventKind.NEW_HEAD || draft.kind() == EventKind.DIVORCE;
  }

  private static void members(EventDraft draft, Concerned who, List<Problem> problems) {
    Long leaver = leaver(draft, who);
    for (EventField field : List.of(EventField.NEW_HEAD, EventField.LEAVER)) {
      Long chosen = readable(draft.text(field));
      if (chosen != null && !who.people().contains(chosen)) {
        problems.add(Problem.error("event-not-member").at(field.key()));
      }
    }
    Long head = readable(draft.text(EventField.NEW_HEAD));
    if (head == null || !who.people().contains(head)) {
      return;
    }
    boolean already = draft.kind() == EventKind.NEW_HEAD && head.equals(who.household().headId());
    if (head.equals(leaver) || already) {
      problems.add(Problem.error("event-same-person").at(EventField.NEW_HEAD.key()));
    }
    boolean all =
        who.people().stream()
            .filter(member -> !member.equals(head) && !member.equals(leaver))
            .allMatch(
                member -> CodeTables.table("relation").hasCode(draft.relations().get(member)));
    if (!all) {
      problems.add(Problem.error("event-relations-missing").at(EventField.NEW_HEAD.key()));
    }
  }

  private static Long readable(String value) {
    return value != null && value.matches("\\d{1,18}") ? Long.valueOf(value) : null;
  }

  /** What can be said of the other one at a marriage or divorce. */
  static List<Problem> others(Happening what) {
    boolean gone = what.spouse() != null && !what.spouse().self().isRegistered();
    return gone
        ? List.of(Problem.error("event-not-registered").at(EventField.SPOUSE.key()))
        : List.of();
  }

  /** Who leaves the household by the event; null for nobody, or for everybody. */
  static Long leaver(EventDraft draft, Concerned who) {
    return switch (draft.kind()) {
      case DEATH -> who.self().id();
      case MOVE_OUT -> draft.says(EventField.WHOLE_HOUSEHOLD) ? null : who.self().id();
      case DIVORCE -> readable(draft.text(EventField.LEAVER));
      default -> null;
    };
  }
}
