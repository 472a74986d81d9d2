package huimin.person;

import huimin.platform.db.RecordIds;
import huimin.platform.db.gen.tables.records.HouseholdMemberRecord;
import huimin.platform.db.gen.tables.records.HouseholdRecord;
import huimin.platform.db.gen.tables.records.PastMemberRecord;
import huimin.platform.security.Access;
import huimin.text.CodeTables;
import huimin.text.Messages;
import huimin.value.Problem;
import huimin.value.RefusedException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jooq.DSLContext;

/** Writes households and memberships; every rule that needs the stored rows is kept here (B2). */
record HouseholdWriting(Access access, Clock clock) {

  /** A household as it is stored; refused when gone or closed. */
  static HouseholdRecord active(DSLContext tx, long id) {
    HouseholdRecord household = MembershipRepository.household(tx, id);
    if (household == null) {
      throw new RefusedException("person.household-gone");
    }
    if (household.getClosedOn() != null) {
      throw new RefusedException("person.household-closed");
    }
    return household;
  }

  /** A household without anybody yet. */
  long open(DSLContext tx, HouseholdDraft draft) {
    var household = new HouseholdRecord();
    household.setId(RecordIds.one(tx));
    put(household, draft);
    household.setVersion(1);
    household.setCreatedAt(now());
    household.setCreatedBy(access.session().user());
    stamp(household);
    PersonRepository.insert(tx, household);
    return household.getId();
  }

  void change(DSLContext tx, long id, HouseholdDraft draft) {
    HouseholdRecord household = active(tx, id);
    put(household, draft);
    if (household.modified()) {
      update(household);
    }
  }

  private static void put(HouseholdRecord household, HouseholdDraft draft) {
    refuse(HouseholdRules.check(draft));
    household.setBookNumber(orNull(draft.bookNumber()));
    household.setKind(orNull(draft.kind()));
    household.setVillageId(draft.village());
    household.setGroupName(orNull(draft.group()));
    household.setAddress(orNull(draft.address()));
    household.setNote(orNull(draft.note()));
  }

  void join(DSLContext tx, long id, MemberDraft draft) {
    HouseholdRecord household = active(tx, id);
    refuse(HouseholdRules.check(draft));
    HouseholdMemberRecord elsewhere = MembershipRepository.of(tx, draft.person());
    if (elsewhere != null) {
      throw new RefusedException(
          "person.member-elsewhere",
          name(tx, draft.person()),
          headName(tx, elsewhere.getHouseholdId()));
    }
    boolean head = HouseholdRules.HEAD.equals(draft.relation());
    if (head && household.getHeadId() != null) {
      throw new RefusedException("person.household-has-head");
    }
    var member = new HouseholdMemberRecord();
    member.setPersonId(draft.person());
    member.setHouseholdId(id);
    put(member, draft);
    member.setVersion(1);
    PersonRepository.insert(tx, member);
    if (head) {
      household.setHeadId(draft.person());
      update(household);
    }
  }

  private static void put(HouseholdMemberRecord member, MemberDraft draft) {
    member.setRelation(draft.relation());
    member.setJoinedOn(draft.joinedOn());
    member.setCounted(draft.counted());
    member.setNotCountedReason(draft.counted() ? null : draft.notCountedReason());
    member.setObligor(draft.obligor());
  }

  void changeMember(DSLContext tx, long household, MemberDraft draft) {
    active(tx, household);
    refuse(HouseholdRules.check(draft));
    HouseholdMemberRecord member = member(tx, draft.person());
    requireIn(tx, member, household);
    boolean wasHead = HouseholdRules.HEAD.equals(member.getRelation());
    if (wasHead != HouseholdRules.HEAD.equals(draft.relation())) {
      throw new RefusedException("person.household-has-head");
    }
    put(member, draft);
    if (member.modified()) {
      update(member);
    }
  }

  void setCounted(DSLContext tx, long person, boolean counted, String reason) {
    HouseholdMemberRecord member = member(tx, person);
    if (!counted && !CodeTables.table("not_counted_reason").hasCode(reason)) {
      throw new IllegalArgumentException("no reason " + reason);
    }
    member.setCounted(counted);
    member.setNotCountedReason(counted ? null : reason);
    update(member);
  }

  void leave(DSLContext tx, long person, LocalDate day, String reason) {
    if (!CodeTables.table("leave_reason").hasCode(reason)) {
      throw new IllegalArgumentException("no reason " + reason);
    }
    HouseholdMemberRecord member = member(tx, person);
    if (member.getJoinedOn() != null && day.isBefore(member.getJoinedOn())) {
      throw new RefusedException("person.day-before-joining", member.getJoinedOn());
    }
    var past = new PastMemberRecord();
    past.setId(RecordIds.one(tx));
    past.setHouseholdId(member.getHouseholdId());
    past.setPersonId(person);
    past.setRelation(member.getRelation());
    past.setJoinedOn(member.getJoinedOn());
    past.setLeftOn(day);
    past.setReason(reason);
    past.setVersion(1);
    past.setCreatedAt(now());
    past.setCreatedBy(access.session().user());
    PersonRepository.insert(tx, past);
    HouseholdRecord household = MembershipRepository.household(tx, member.getHouseholdId());
    if (household.getHeadId() != null && household.getHeadId() == person) {
      household.setHeadId(null);
      update(household);
    }
    member.delete();
  }

  void newHead(DSLContext tx, long id, long head, Map<Long, String> relations) {
    HouseholdRecord household = active(tx, id);
    requireIn(tx, member(tx, head), id);
    List<HouseholdMemberRecord> members = MembershipRepository.members(tx, id);
    String missing =
        members.stream()
            .map(HouseholdMemberRecord::getPersonId)
            .filter(person -> person != head && !isRelation(relations.get(person)))
            .map(person -> name(tx, person))
            .collect(Collectors.joining("、"));
    if (!missing.isEmpty()) {
      throw new RefusedException("person.relations-missing", missing);
    }
    for (HouseholdMemberRecord member : members) {
      boolean first = member.getPersonId() == head;
      member.setRelation(first ? HouseholdRules.HEAD : relations.get(member.getPersonId()));
      if (member.modified()) {
        update(member);
      }
    }
    household.setHeadId(head);
    update(household);
  }

  private static boolean isRelation(String code) {
    return CodeTables.table("relation").hasCode(code) && !HouseholdRules.HEAD.equals(code);
  }

  void close(DSLContext tx, long id, LocalDate day) {
    HouseholdRecord household = active(tx, id);
    int members = MembershipRepository.members(tx, id).size();
    if (members > 0) {
      throw new RefusedException("person.household-not-empty", members);
    }
    household.setHeadId(null);
    household.setClosedOn(day);
    update(household);
  }

  private static HouseholdMemberRecord member(DSLContext tx, long person) {
    HouseholdMemberRecord member = MembershipRepository.of(tx, person);
    if (member == null) {
      throw new RefusedException("person.not-member", name(tx, person));
    }
    return member;
  }

  private static void requireIn(DSLContext tx, HouseholdMemberRecord member, long household) {
    if (member.getHouseholdId() != household) {
      throw new RefusedException("person.not-member", name(tx, member.getPersonId()));
    }
  }

  /** What a household goes by, a dash without a head. */
  static String headName(DSLContext tx, long household) {
    String name = HouseholdRepository.headName(tx, household);
    return name == null ? "—" : name;
  }

  private static String name(DSLContext tx, long person) {
    var record = PersonRepository.byId(tx, person);
    if (record == null) {
      throw new RefusedException("person.gone");
    }
    return record.getName();
  }

  private static void refuse(List<Problem> problems) {
    if (!problems.isEmpty()) {
      throw new RefusedException("person.form-errors", Messages.text(problems.getFirst()));
    }
  }

  private void update(HouseholdRecord household) {
    household.setVersion(household.getVersion() + 1);
    stamp(household);
    household.update();
  }

  private static void update(HouseholdMemberRecord member) {
    member.setVersion(member.getVersion() + 1);
    member.update();
  }

  private void stamp(HouseholdRecord household) {
    household.setUpdatedAt(now());
    household.setUpdatedBy(access.session().user());
  }

  private LocalDateTime now() {
    return LocalDateTime.now(clock);
  }

  private static String orNull(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
