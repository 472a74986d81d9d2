package huimin.event;

import static huimin.event.EventField.ACCOUNT_NUMBER;
import static huimin.event.EventField.BANK;
import static huimin.event.EventField.BIRTH_DATE;
import static huimin.event.EventField.EMPLOYER;
import static huimin.event.EventField.FOLLOW;
import static huimin.event.EventField.GROUP;
import static huimin.event.EventField.HOLDER;
import static huimin.event.EventField.HOST;
import static huimin.event.EventField.ID_NUMBER;
import static huimin.event.EventField.INSURED;
import static huimin.event.EventField.JOINS;
import static huimin.event.EventField.LEAVER;
import static huimin.event.EventField.NAME;
import static huimin.event.EventField.NEW_NUMBER;
import static huimin.event.EventField.NO_ID_REASON;
import static huimin.event.EventField.NUMBER_REASON;
import static huimin.event.EventField.OWN_HOUSEHOLD;
import static huimin.event.EventField.PLACE;
import static huimin.event.EventField.POST;
import static huimin.event.EventField.PROXY_REASON;
import static huimin.event.EventField.PROXY_RELATION;
import static huimin.event.EventField.RELATION;
import static huimin.event.EventField.SEX;
import static huimin.event.EventField.SPOUSE;
import static huimin.event.EventField.WAY;
import static huimin.event.EventField.WHOLE_HOUSEHOLD;

import java.util.ArrayList;
import java.util.List;

/** Which few things are asked about each event, and whether it can be entered at all (C11). */
public final class EventForms {
  private static final String WOMAN = "2";

  private EventForms() {}

  /** A field of the form. */
  public record Asked(EventField field, boolean required) {}

  /** What is asked, in order; the day and a note are always asked. */
  public static List<Asked> of(EventKind kind, Concerned who) {
    return switch (kind) {
      case BIRTH -> List.of(must(NAME), must(SEX), may(ID_NUMBER), must(RELATION));
      case DEATH -> newHead(who, List.of());
      case MARRIAGE -> List.of(may(SPOUSE), may(JOINS), may(RELATION));
      case DIVORCE -> newHead(who, List.of(may(SPOUSE), may(LEAVER), may(OWN_HOUSEHOLD)));
      case MOVE_IN -> who.self().isRegistered() ? arrival() : returning();
      case MOVE_OUT -> newHead(who, moving(who));
      case NEW_HEAD -> List.of(must(EventField.NEW_HEAD));
      case NUMBER_CHANGE -> List.of(must(NEW_NUMBER), must(NUMBER_REASON));
      case EMPLOYMENT -> List.of(must(WAY), may(EMPLOYER), may(POST), may(INSURED));
      case RETIREMENT -> WOMAN.equals(who.self().sex()) ? List.of(must(GROUP)) : List.of();
      case ACCOUNT ->
          List.of(
              must(BANK),
              must(HOLDER),
              must(ACCOUNT_NUMBER),
              may(PROXY_RELATION),
              may(PROXY_REASON),
              may(FOLLOW));
      case ADULT, ELDER -> List.of();
    };
  }

  private static List<Asked> arrival() {
    return List.of(
        must(NAME),
        must(SEX),
        may(ID_NUMBER),
        may(NO_ID_REASON),
        may(BIRTH_DATE),
        must(RELATION),
        may(PLACE));
  }

  private static List<Asked> returning() {
    return List.of(may(HOST), may(RELATION), may(OWN_HOUSEHOLD), may(PLACE));
  }

  private static List<Asked> moving(Concerned who) {
    return who.others().isEmpty() ? List.of(may(PLACE)) : List.of(may(WHOLE_HOUSEHOLD), may(PLACE));
  }

  /** Whoever may leave others without a head is asked who follows. */
  private static List<Asked> newHead(Concerned who, List<Asked> before) {
    var asked = new ArrayList<Asked>(before);
    boolean headMayGo = who.isHead() || before.contains(may(LEAVER));
    if (headMayGo && !who.others().isEmpty()) {
      asked.add(may(EventField.NEW_HEAD));
    }
    return List.copyOf(asked);
  }

  private static Asked must(EventField field) {
    return new Asked(field, true);
  }

  private static Asked may(EventField field) {
    return new Asked(field, false);
  }

  /**
   * Why an event cannot be entered for somebody now: the last part of a key {@code event.why.…}, or
   * "" when it can.
   */
  public static String hindrance(EventKind kind, Concerned who) {
    return switch (who.self().status()) {
      case "3" -> "dead";
      case "5" -> "cancelled";
      case "2" -> kind == EventKind.MOVE_IN ? "" : "not-registered";
      default -> ofHousehold(kind, who);
    };
  }

  private static String ofHousehold(EventKind kind, Concerned who) {
    boolean needsHousehold =
        kind == EventKind.BIRTH || kind == EventKind.NEW_HEAD || kind == EventKind.MOVE_IN;
    if (needsHousehold && who.household() == null) {
      return "no-household";
    }
    return kind == EventKind.NEW_HEAD && who.others().isEmpty() ? "alone" : "";
  }
}
