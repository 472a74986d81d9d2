package huimin.person;

import huimin.platform.db.gen.tables.records.HouseholdMemberRecord;
import huimin.platform.db.gen.tables.records.HouseholdRecord;
import huimin.platform.db.gen.tables.records.PastMemberRecord;
import huimin.platform.db.gen.tables.records.PersonRecord;
import huimin.platform.security.Access;
import huimin.text.CodeTables;
import huimin.value.RefusedException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;

/** Puts a household together as the one at work may see it. */
record HouseholdReading(Access access, Clock clock) {

  HouseholdView view(DSLContext tx, long id) {
    HouseholdRecord household = MembershipRepository.household(tx, id);
    if (household == null) {
      throw new RefusedException("person.household-gone");
    }
    List<HouseholdMember> members = members(tx, id);
    List<FormerMember> former =
        MembershipRepository.past(tx, id).stream().map(past -> former(tx, past)).toList();
    return new HouseholdView(
        id,
        household.getVersion(),
        draft(household),
        VillageRepository.all(tx).name(household.getVillageId()),
        household.getClosedOn(),
        members,
        former,
        HouseholdRules.composition(household.getHeadId(), members));
  }

  private HouseholdDraft draft(HouseholdRecord household) {
    return new HouseholdDraft(
        text("bookNumber", household.getBookNumber()),
        text("kind", household.getKind()),
        household.getVillageId(),
        text("group", household.getGroupName()),
        text("address", household.getAddress()),
        text("note", household.getNote()));
  }

  private List<HouseholdMember> members(DSLContext tx, long household) {
    var members = new ArrayList<HouseholdMember>();
    for (HouseholdMemberRecord member : MembershipRepository.members(tx, household)) {
      members.add(member(tx, member));
    }
    return members;
  }

  private HouseholdMember member(DSLContext tx, HouseholdMemberRecord member) {
    PersonRecord person = PersonRepository.byId(tx, member.getPersonId());
    PersonKey key = PersonRepository.key(person);
    int age = key.ageOn(LocalDate.now(clock));
    String reason = text("notCountedReason", member.getNotCountedReason());
    return new HouseholdMember(
        key.seenBy(access),
        CodeTables.table("sex").label(person.getSex()),
        age < 0 ? null : age,
        CodeTables.table("relation").label(member.getRelation()),
        member.getJoinedOn(),
        member.getCounted(),
        CodeTables.table("not_counted_reason").label(reason.isEmpty() ? null : reason),
        member.getObligor(),
        new MemberDraft(
            member.getPersonId(),
            member.getRelation(),
            member.getJoinedOn(),
            member.getCounted(),
            reason,
            member.getObligor()));
  }

  private FormerMember former(DSLContext tx, PastMemberRecord past) {
    PersonRecord person = PersonRepository.byId(tx, past.getPersonId());
    return new FormerMember(
        PersonRepository.key(person).seenBy(access),
        CodeTables.table("relation").label(past.getRelation()),
        past.getJoinedOn(),
        past.getLeftOn(),
        text("leaveReason", CodeTables.table("leave_reason").label(past.getReason())));
  }

  Map<Long, String> relationsTo(DSLContext tx, long household, long head) {
    List<HouseholdRules.Kin> members =
        MembershipRepository.members(tx, household).stream()
            .map(
                member ->
                    new HouseholdRules.Kin(
                        member.getPersonId(),
                        PersonRepository.byId(tx, member.getPersonId()).getSex(),
                        member.getRelation()))
            .toList();
    return members.stream()
        .filter(member -> member.person() == head)
        .findFirst()
        .map(member -> HouseholdRules.relationsTo(member, members))
        .orElse(Map.of());
  }

  private String text(String field, String value) {
    String seen = access.text(field, value);
    return seen == null ? "" : seen;
  }
}
