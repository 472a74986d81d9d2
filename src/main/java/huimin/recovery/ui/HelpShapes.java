package huimin.recovery.ui;

import huimin.recovery.CaseVisit;
import huimin.recovery.EntryKind;
import huimin.recovery.Referral;
import huimin.recovery.ReferralKind;
import huimin.recovery.ServiceKind;
import huimin.recovery.ServicePlanItem;
import huimin.recovery.ServiceState;
import huimin.recovery.Survey;
import huimin.recovery.TeamMember;
import huimin.recovery.TeamRole;
import huimin.recovery.VisitKind;
import huimin.recovery.VisitWay;
import huimin.recovery.WorkAbility;
import huimin.recovery.WorkWish;
import huimin.text.Messages;
import java.util.List;
import java.util.Objects;

/** How the entries about help in a case are shown and entered. */
final class HelpShapes {
  private HelpShapes() {}

  static Shape<TeamMember> team() {
    return new Shape<>(
        "team",
        "recovery.part.team",
        EntryKind.TEAM,
        new Fields()
            .word("role", "recovery.field.role", TeamRole.values(), TeamRole::label)
            .text("name", "recovery.field.name")
            .text("phone", "recovery.field.phone")
            .day("since", "recovery.field.since")
            .day("until", "recovery.field.until")
            .needs("role", "name"),
        m -> Lines.joined(m.role().label(), m.name()),
        m ->
            List.of(
                Lines.joined(
                    m.phone(),
                    Lines.day("recovery.line.since", m.since()),
                    Lines.day("recovery.line.until", m.until()))),
        m ->
            Fields.values(
                "role", m.role(),
                "name", m.name(),
                "person", m.personId(),
                "person-name", m.name(),
                "phone", m.phone(),
                "since", m.since(),
                "until", m.until()),
        f ->
            new TeamMember(
                f.word("role", TeamRole.class),
                f.text("name"),
                samePerson(f),
                f.text("phone"),
                f.day("since"),
                f.day("until")));
  }

  /** The record in the registry stays that of the same name; another name is somebody else. */
  private static Long samePerson(Fields f) {
    boolean same = Objects.equals(f.text("name"), f.unseen("person-name", String.class));
    return same ? f.unseen("person", Long.class) : null;
  }

  static Shape<ServicePlanItem> service() {
    return new Shape<>(
        "service",
        "recovery.part.service",
        EntryKind.SERVICE,
        new Fields()
            .word("kind", "recovery.field.service", ServiceKind.values(), ServiceKind::label)
            .word("state", "recovery.field.state", ServiceState.values(), ServiceState::label)
            .day("plannedOn", "recovery.field.planned-on")
            .day("doneOn", "recovery.field.done-on")
            .text("note", "recovery.field.note")
            .needs("kind", "state"),
        s -> Lines.joined(s.kind().label(), s.state().label()),
        s ->
            List.of(
                Lines.joined(
                    Lines.day("recovery.line.planned-on", s.plannedOn()),
                    Lines.day("recovery.line.done-on", s.doneOn())),
                Lines.joined(s.note())),
        s ->
            Fields.values(
                "kind", s.kind(),
                "state", s.state(),
                "plannedOn", s.plannedOn(),
                "doneOn", s.doneOn(),
                "note", s.note()),
        f ->
            new ServicePlanItem(
                f.word("kind", ServiceKind.class),
                f.word("state", ServiceState.class),
                f.day("plannedOn"),
                f.day("doneOn"),
                f.text("note")));
  }

  static Shape<CaseVisit> visit() {
    return new Shape<>(
        "case-visit",
        "recovery.part.visit",
        EntryKind.VISIT,
        new Fields()
            .day("on", "recovery.field.on")
            .word("way", "recovery.field.way", VisitWay.values(), VisitWay::label)
            .word("kind", "recovery.field.about", VisitKind.values(), VisitKind::label)
            .lines("text", "recovery.field.text")
            .day("nextOn", "recovery.field.next-on")
            .text("by", "recovery.field.by")
            .needs("on", "way", "kind", "by"),
        v -> Lines.joined(v.on().toString(), v.way().label(), v.kind().label()),
        v ->
            List.of(
                Lines.joined(v.text()),
                Lines.joined(
                    Messages.text("recovery.line.by", v.by()),
                    Lines.day("recovery.line.next-on", v.nextOn()))),
        v ->
            Fields.values(
                "on", v.on(),
                "way", v.way(),
                "kind", v.kind(),
                "text", v.text(),
                "nextOn", v.nextOn(),
                "by", v.by()),
        f ->
            new CaseVisit(
                f.day("on"),
                f.word("way", VisitWay.class),
                f.word("kind", VisitKind.class),
                f.text("text"),
                f.day("nextOn"),
                f.text("by")));
  }

  static Shape<Survey> survey() {
    return new Shape<>(
        "survey",
        "recovery.part.survey",
        EntryKind.SURVEY,
        new Fields()
            .day("on", "recovery.field.on")
            .text("by", "recovery.field.surveyor")
            .flag("employed", "recovery.field.employed")
            .word("wish", "recovery.field.wish", WorkWish.values(), WorkWish::label)
            .word("ability", "recovery.field.ability", WorkAbility.values(), WorkAbility::label)
            .lines("needs", "recovery.field.needs")
            .needs("on", "by"),
        s -> Lines.joined(s.on().toString(), s.surveyor()),
        s ->
            List.of(
                Lines.joined(
                    Messages.text(s.employed() ? "recovery.line.employed" : "recovery.line.idle"),
                    s.wish() == null ? "" : s.wish().label(),
                    s.ability() == null ? "" : s.ability().label()),
                Lines.joined(s.needs())),
        s ->
            Fields.values(
                "on", s.on(),
                "by", s.surveyor(),
                "employed", s.employed(),
                "wish", s.wish(),
                "ability", s.ability(),
                "needs", s.needs()),
        f ->
            new Survey(
                f.day("on"),
                f.text("by"),
                f.flag("employed"),
                f.word("wish", WorkWish.class),
                f.word("ability", WorkAbility.class),
                f.text("needs")));
  }

  static Shape<Referral> referral() {
    return new Shape<>(
        "referral",
        "recovery.part.referral",
        EntryKind.REFERRAL,
        new Fields()
            .word("kind", "recovery.field.referral", ReferralKind.values(), ReferralKind::label)
            .text("unit", "recovery.field.unit")
            .day("on", "recovery.field.from")
            .day("endedOn", "recovery.field.ended-on")
            .needs("kind", "on"),
        r -> Lines.joined(r.kind().label(), r.unit()),
        r -> List.of(Lines.span(r.startedOn(), r.endedOn())),
        r ->
            Fields.values(
                "kind", r.kind(), "unit", r.unit(), "on", r.startedOn(), "endedOn", r.endedOn()),
        f ->
            new Referral(
                f.word("kind", ReferralKind.class), f.text("unit"), f.day("on"), f.day("endedOn")));
  }
}
