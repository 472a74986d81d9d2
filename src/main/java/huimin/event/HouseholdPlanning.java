package huimin.event;

import huimin.person.HouseholdDraft;
import huimin.person.MemberDraft;
import huimin.platform.security.Role;
import huimin.text.CodeTables;
import huimin.text.Messages;
import huimin.value.Problem;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;

/** Comings and goings in households (handbook B2), as steps of a plan. */
final class HouseholdPlanning {
  private final EventDoors doors;
  private final Happening what;
  private final EventPlan plan;

  HouseholdPlanning(EventDoors doors, Happening what, EventPlan plan) {
    this.doors = doors;
    this.what = what;
    this.plan = plan;
  }

  /**
   * Somebody leaves; the last one closes the household, and a head among others hands over.
   *
   * @param reason code table {@code leave_reason}
   */
  void leave(Concerned who, String reason) {
    if (who.household() == null) {
      return;
    }
    step(who, reason);
    if (who.others().isEmpty()) {
      close(who);
    } else if (who.isHead()) {
      handOver(who);
    }
  }

  private void step(Concerned who, String reason) {
    plan.step(
        who.self().name(),
        "leaves",
        place(who, who.self().id()),
        Messages.text("event.change.left", CodeTables.table("leave_reason").label(reason)),
        tx -> doors.households().leave(tx, who.self().id(), what.day(), reason));
  }

  private void close(Concerned who) {
    long household = who.household().id();
    plan.step(
        Messages.text("event.change.house", headName(who)),
        "household",
        "",
        Messages.text("event.change.closed"),
        tx -> doors.households().close(tx, household, what.day()));
  }

  private void handOver(Concerned who) {
    if (what.draft().person(EventField.NEW_HEAD) != null) {
      newHead(who, who.self().id());
    } else if (what.kind() == EventKind.DEATH) {
      withoutHead(who);
    } else {
      plan.problem(Problem.error("event-head-leaves").at(EventField.NEW_HEAD.key()));
    }
  }

  /** The family may not have decided yet: that is asked, and stops nothing. */
  private void withoutHead(Concerned who) {
    String house = Messages.text("event.change.house", who.self().name());
    plan.also(house, "head", who.self().name(), Messages.text("event.change.no-head"));
    plan.ask(
        new Ask(
            "head-missing",
            who.others().getFirst().id(),
            null,
            null,
            Messages.text("event.ask.head-missing", who.self().name(), what.day()),
            Role.CIVIL));
  }

  /**
   * Somebody becomes the head.
   *
   * @param without who is no longer there by then; 0 for nobody
   */
  void newHead(Concerned who, long without) {
    long head = what.draft().person(EventField.NEW_HEAD);
    Map<Long, String> relations = what.draft().relations();
    long household = who.household().id();
    plan.step(
        Messages.text("event.change.house", headName(who)),
        "head",
        headName(who),
        name(who, head),
        tx -> doors.households().newHead(tx, household, head, relations));
    for (Concerned.Member member : who.household().members()) {
      String after = relations.get(member.id());
      boolean changes = after != null && !after.equals(member.relation());
      if (member.id() != head && member.id() != without && changes) {
        plan.also(member.name(), "relation", relation(member.relation()), relation(after));
      }
    }
  }

  /** Everybody leaves, and the household is closed. */
  void leaveAll(Concerned who, List<Concerned> everybody, String reason) {
    everybody.forEach(each -> step(each, reason));
    close(who);
  }

  /**
   * Somebody comes in.
   *
   * @param person gives the record's number when the step is carried out
   */
  void join(Concerned host, String name, String before, java.util.function.LongSupplier person) {
    String relation = what.draft().text(EventField.RELATION);
    plan.step(
        name,
        "joins",
        before,
        Messages.text("event.change.in-household", headName(host), relation(relation)),
        tx ->
            doors
                .households()
                .join(
                    tx,
                    host.household().id(),
                    MemberDraft.counted(person.getAsLong(), relation, what.day())));
  }

  /** Somebody opens a household, in the village of the one left. */
  void open(DSLContext tx, Concerned from, long person, String name) {
    HouseholdDraft old =
        from == null || from.household() == null
            ? new HouseholdDraft("", "", null, "", "", "")
            : doors.households().view(tx, from.household().id()).draft();
    var fresh = new HouseholdDraft("", old.kind(), old.village(), old.group(), "", "");
    plan.step(
        name,
        "joins",
        "",
        Messages.text("event.change.own-household"),
        now -> doors.households().open(now, person, fresh, what.day()));
  }

  /** Where somebody is now, e.g. 林强家（子）. */
  static String place(Concerned who, long person) {
    return who.household() == null
        ? ""
        : who.household().members().stream()
            .filter(member -> member.id() == person)
            .findFirst()
            .map(
                member ->
                    Messages.text(
                        "event.change.in-household", headName(who), relation(member.relation())))
            .orElse("");
  }

  /** The head's name, or the first member's while there is none. */
  static String headName(Concerned who) {
    Long head = who.household().headId();
    return head == null ? who.household().members().getFirst().name() : name(who, head);
  }

  private static String name(Concerned who, long person) {
    return who.household().members().stream()
        .filter(member -> member.id() == person)
        .findFirst()
        .map(Concerned.Member::name)
        .orElse("");
  }

  private static String relation(String code) {
    return CodeTables.table("relation").label(code);
  }
}
