package huimin.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import huimin.aid.PaidMonth;
import huimin.person.HouseholdMember;
import huimin.platform.journal.JournalRecord;
import huimin.platform.security.Access;
import huimin.platform.security.Action;
import huimin.platform.security.Role;
import huimin.value.Period;
import huimin.value.Problem;
import huimin.value.RefusedException;
import huimin.value.Yuan;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LifeEventServiceTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 5);
  private final EventOffice office = new EventOffice();

  @AfterEach
  void close() {
    office.close();
  }

  private static EventDraft draft(EventKind kind, long person) {
    return EventDraft.of(kind, person, DAY);
  }

  private List<String> kinds() {
    return office
        .office()
        .database()
        .read(tx -> tx.fetchValues("select kind from question order by id"))
        .stream()
        .map(Object::toString)
        .toList();
  }

  private String person(String column, long id) {
    Object value = office.value("select " + column + " from person where id = ?", id);
    return value == null ? null : value.toString();
  }

  private List<String> members() {
    return office.households().view(office.house).members().stream()
        .map(member -> member.person().name() + member.relation())
        .toList();
  }

  private Long journal() {
    return office.office().database().tip().seq();
  }

  /** 林强, who has aid paid beyond it and a job, dies; his wife follows as the head. */
  private EventDraft death() {
    office.running("NCDB", office.lin);
    office.paid.add(new PaidMonth(800_000, Period.of(2026, 11), Yuan.of("600.00")));
    office.paid.add(new PaidMonth(800_000, Period.of(2026, 12), Yuan.of("600.00")));
    office.working(office.lin);
    return draft(EventKind.DEATH, office.lin)
        .with(EventField.NEW_HEAD, Long.toString(office.chen))
        .with(office.events().relations(office.lin, office.chen));
  }

  @Test
  void theHeadsDeathIsShownBeforeAnythingIsWritten() {
    EventPreview preview = office.events().preview(death());
    assertThat(preview.problems()).isEmpty();
    assertThat(preview.changes())
        .extracting(change -> change.subject() + change.what() + change.after())
        .containsExactly("林强人员状态死亡（2026-11-05）", "陈芳婚姻状况丧偶", "林强家庭离开本户（死亡）", "林强家户主陈芳");
    assertThat(preview.asks())
        .extracting(EventPreview.Asked::title)
        .containsExactly("申请人死亡", "死亡后已发放", "就业登记离岗");
    assertThat(preview.asks().get(1).words()).contains("2026年12月", "600.00").doesNotContain("11月、");
    assertThat(person("status", office.lin)).as("a preview writes nothing").isEqualTo("1");
    assertThat(kinds()).isEmpty();
  }

  @Test
  void theHeadsDeathIsOneWriteThatHandsTheHouseholdOver() {
    EventDraft death = death();
    long before = journal();
    office.events().record(death);
    assertThat(journal()).as("one record of the journal").isEqualTo(before + 1);
    JournalRecord last = office.office().database().journal().at(journal());
    assertThat(last.action()).isEqualTo(Action.EVENT_RECORD);
    assertThat(last.subject()).isEqualTo("person:" + office.lin);
    assertThat(person("status", office.lin)).isEqualTo("3");
    assertThat(person("died_on", office.lin)).isEqualTo("2026-11-05");
    assertThat(person("marital", office.chen)).isEqualTo("30");
    assertThat(members()).containsExactly("陈芳本人", "林小雨独生女");
    assertThat(kinds())
        .containsExactly("case-applicant-died", "paid-after-death", "placement-of-dead");
    assertThatThrownBy(() -> office.events().record(death)).hasMessage("event.not-possible");
    assertThat(office.events().of(office.lin))
        .singleElement()
        .satisfies(
            line -> {
              assertThat(line.kind()).isEqualTo("林强 死亡");
              assertThat(line.facts()).anyMatch(fact -> fact.text().equals("陈芳"));
              assertThat(line.questions()).isEqualTo(3);
            });
  }

  @Test
  void aDeathWithoutAHeadYetAsksForOne() {
    office.events().record(draft(EventKind.DEATH, office.lin));
    assertThat(office.households().view(office.house).members()).noneMatch(HouseholdMember::isHead);
    assertThat(kinds()).containsExactly("head-missing");
  }

  @Test
  void theLastMembersDeathClosesTheHousehold() {
    Long house = office.events().concerned(office.wang).household().id();
    office.events().record(draft(EventKind.DEATH, office.wang));
    assertThat(office.households().view(house).closedOn()).isEqualTo(DAY);
  }

  @Test
  void theNewbornIsEnteredOnceAndBelongsToTheHousehold() {
    office.running("NCDB", office.lin);
    EventDraft birth =
        draft(EventKind.BIRTH, office.chen)
            .with(EventField.NAME, "林小川")
            .with(EventField.SEX, "1")
            .with(EventField.RELATION, "22");
    assertThat(office.events().preview(birth).asks())
        .extracting(EventPreview.Asked::title)
        .containsExactly("家庭人口变化");
    long event = office.events().record(birth);
    assertThat(members()).contains("林小川长子");
    assertThat(
            office.value(
                "select name from person p join life_event e on e.person_id = p.id"
                    + " where e.id = ?",
                event))
        .isEqualTo("林小川");
    assertThat(office.value("select birth_date from person where name = ?", "林小川"))
        .hasToString("2026-11-05");
    assertThat(office.events().preview(birth).problems())
        .as("the same child again is asked about")
        .extracting(Problem::code)
        .contains("event-lookalike");
  }

  @Test
  void whoMarriesMovesToTheOtherAndAnEmptyHouseholdIsClosed() {
    EventDraft marriage =
        draft(EventKind.MARRIAGE, office.yu)
            .with(EventField.SPOUSE, Long.toString(office.wang))
            .with(EventField.JOINS, "1");
    assertThat(office.events().preview(marriage).problems())
        .extracting(Problem::field)
        .as("what he is to the head has to be said")
        .containsExactly("relation");
    office.events().record(marriage.with(EventField.RELATION, "28"));
    assertThat(members()).contains("王明女婿");
    assertThat(person("marital", office.yu)).isEqualTo("20");
    assertThat(person("marital", office.wang)).isEqualTo("20");
  }

  @Test
  void aHeadWithOthersAtHomeDoesNotMarryAway() {
    EventDraft marriage =
        draft(EventKind.MARRIAGE, office.wang)
            .with(EventField.SPOUSE, Long.toString(office.lin))
            .with(EventField.JOINS, "1")
            .with(EventField.RELATION, "10");
    assertThat(office.events().preview(marriage).problems())
        .extracting(Problem::code)
        .containsExactly("event-head-elsewhere");
    assertThatThrownBy(() -> office.events().record(marriage)).hasMessage("event.incomplete");
    assertThat(person("marital", office.wang)).as("nothing was changed").isEqualTo("10");
  }

  @Test
  void whoIsDivorcedOpensAHouseholdOfTheirOwn() {
    EventDraft divorce =
        draft(EventKind.DIVORCE, office.lin)
            .with(EventField.SPOUSE, Long.toString(office.chen))
            .with(EventField.LEAVER, Long.toString(office.chen))
            .with(EventField.OWN_HOUSEHOLD, "1");
    office.events().record(divorce);
    assertThat(members()).containsExactly("林强本人", "林小雨独生女");
    assertThat(office.events().concerned(office.chen).isHead()).isTrue();
    assertThat(person("marital", office.chen)).isEqualTo("40");
    assertThat(person("marital", office.lin)).isEqualTo("40");
  }

  @Test
  void aWholeHouseholdMovesAwayAndSomebodyComesBack() {
    office.running("NCDB", office.lin);
    EventDraft away = draft(EventKind.MOVE_OUT, office.chen).with(EventField.WHOLE_HOUSEHOLD, "1");
    office.events().record(away);
    assertThat(office.households().view(office.house).closedOn()).isEqualTo(DAY);
    assertThat(person("status", office.yu)).isEqualTo("2");
    assertThat(kinds()).containsExactly("case-moved-out");
    assertThat(office.value("select end_month from aid_case")).as("nothing stops").isNull();
    assertThatThrownBy(() -> office.events().preview(draft(EventKind.EMPLOYMENT, office.yu)))
        .hasMessage("event.not-possible");
    EventDraft back =
        draft(EventKind.MOVE_IN, office.yu)
            .with(EventField.HOST, Long.toString(office.wang))
            .with(EventField.RELATION, "97");
    office.events().record(back);
    assertThat(person("status", office.yu)).isEqualTo("1");
    assertThat(office.events().concerned(office.wang).people()).hasSize(2);
  }

  @Test
  void aHeadDoesNotMoveAwayWithoutSuccessor() {
    EventDraft away = draft(EventKind.MOVE_OUT, office.lin);
    assertThat(office.events().preview(away).problems())
        .extracting(Problem::code)
        .containsExactly("event-head-leaves");
    EventDraft incomplete = away.with(EventField.NEW_HEAD, Long.toString(office.chen));
    assertThat(office.events().preview(incomplete).problems())
        .extracting(Problem::code)
        .containsExactly("event-relations-missing");
    office.events().record(incomplete.with(Map.of(office.yu, "31")));
    assertThat(members()).containsExactly("陈芳本人", "林小雨独生女");
  }

  @Test
  void somebodyMovesInWithANumber() {
    EventDraft in =
        draft(EventKind.MOVE_IN, office.lin)
            .with(EventField.NAME, "林远")
            .with(EventField.SEX, "1")
            .with(EventField.ID_NUMBER, "500151197503100130")
            .with(EventField.RELATION, "73");
    assertThat(office.events().preview(in.with(EventField.ID_NUMBER, "500151197503100131")))
        .satisfies(refused -> assertThat(refused.isRefused()).isTrue())
        .satisfies(
            refused ->
                assertThat(refused.problems())
                    .anyMatch(
                        p -> "id-number".equals(p.field()) && p.code().equals("id-checksum")));
    office.events().record(in);
    assertThat(members()).contains("林远弟");
  }

  @Test
  void theHeadChangesAndEverybodysRelationWithIt() {
    Map<Long, String> relations = office.events().relations(office.lin, office.yu);
    assertThat(relations).containsEntry(office.lin, "51").containsEntry(office.chen, "52");
    EventDraft change =
        draft(EventKind.NEW_HEAD, office.lin)
            .with(EventField.NEW_HEAD, Long.toString(office.yu))
            .with(relations);
    assertThat(office.events().preview(change).changes())
        .extracting(Change::after)
        .containsExactly("林小雨", "父亲", "母亲");
    office.events().record(change);
    assertThat(members()).containsExactly("林小雨本人", "林强父亲", "陈芳母亲");
  }

  @Test
  void aNumberIsChangedAndTheFormerKept() {
    office.running("NCDB", office.lin);
    EventDraft number =
        draft(EventKind.NUMBER_CHANGE, office.lin)
            .with(EventField.NEW_NUMBER, "500151197503100130")
            .with(EventField.NUMBER_REASON, "2");
    office.events().record(number);
    EventDraft again = number.with(EventField.NEW_NUMBER, "500151194802290014");
    EventPreview preview = office.events().preview(again);
    assertThat(preview.changes().getFirst().before()).isEqualTo("500151197503100130");
    office.events().record(again);
    assertThat(office.value("select id_number from former_id_number"))
        .isEqualTo("500151197503100130");
    assertThat(kinds()).containsExactly("case-number", "case-number");
    assertThat(office.events().preview(again).problems())
        .extracting(Problem::code)
        .containsExactly("event-number-same");
  }

  @Test
  void aNewJobIsEnteredByWhoMayAndAskedForOtherwise() {
    office.running("NCDB", office.lin);
    EventDraft job =
        draft(EventKind.EMPLOYMENT, office.chen)
            .with(EventField.WAY, "LH")
            .with(EventField.EMPLOYER, "安溪食品厂");
    Access civil = EventOffice.as(Role.CIVIL);
    office.events(civil).record(job);
    assertThat(office.value("select count(*) from placement")).isEqualTo(0L);
    assertThat(kinds())
        .containsExactly("income-review", "unemployment-registration", "placement-to-enter");
    Access social = EventOffice.as(Role.SOCIAL);
    EventPreview seen = office.events(social).preview(job);
    assertThat(seen.asks())
        .as("who sees no aid is not told of it")
        .extracting(EventPreview.Asked::title)
        .containsExactly("失业登记");
    office.events(social).record(job);
    assertThat(office.value("select name from employer")).isEqualTo("安溪食品厂");
    assertThat(kinds()).filteredOn("income-review"::equals).hasSize(2);
  }

  @Test
  void anAccountFollowsToTheCasesOnlyWhenTicked() {
    long running = office.running("NCDB", office.lin);
    EventDraft account =
        draft(EventKind.ACCOUNT, office.lin)
            .with(EventField.BANK, "重庆农商行")
            .with(EventField.HOLDER, "林强")
            .with(EventField.ACCOUNT_NUMBER, "62299900000000001");
    office.events().record(account);
    String sql = "select account_number from aid_case where id = ?";
    assertThat(office.value(sql, running)).isEqualTo("6229990000000129");
    assertThat(kinds()).containsExactly("case-account");
    EventDraft ticked =
        account.with(EventField.ACCOUNT_NUMBER, "621999000000000014").with(EventField.FOLLOW, "1");
    assertThat(office.events().preview(account).redirects()).isFalse();
    assertThat(office.events().preview(ticked).redirects()).isTrue();
    assertThat(office.events().preview(ticked).changes()).hasSize(2);
    office.events().record(ticked);
    assertThat(office.value(sql, running)).isEqualTo("621999000000000014");
    assertThat(kinds()).as("nothing more to ask").containsExactly("case-account");
  }

  @Test
  void accountsAreNotEverybodys() {
    LifeEventService social = office.events(EventOffice.as(Role.SOCIAL));
    assertThat(social.kinds()).doesNotContain(EventKind.ACCOUNT).contains(EventKind.DEATH);
    EventDraft account = draft(EventKind.ACCOUNT, office.lin);
    for (var act :
        List.<org.assertj.core.api.ThrowableAssert.ThrowingCallable>of(
            () -> social.record(account), () -> social.preview(account))) {
      assertThatThrownBy(act)
          .isInstanceOf(RefusedException.class)
          .hasMessage("security.not-permitted");
    }
  }

  @Test
  void nobodyMarriesWhoIsGoneOrFollowsAsHeadWhoIsIt() {
    office.events().record(draft(EventKind.DEATH, office.wang));
    EventDraft marriage =
        draft(EventKind.MARRIAGE, office.yu).with(EventField.SPOUSE, Long.toString(office.wang));
    assertThat(office.events().preview(marriage).problems())
        .extracting(Problem::code)
        .containsExactly("event-not-registered");
    assertThatThrownBy(() -> office.events().record(marriage)).hasMessage("event.incomplete");
    EventDraft same =
        draft(EventKind.NEW_HEAD, office.chen)
            .with(EventField.NEW_HEAD, Long.toString(office.lin))
            .with(Map.of(office.chen, "12", office.yu, "31"));
    assertThat(office.events().preview(same).problems())
        .extracting(Problem::code)
        .containsExactly("event-same-person");
  }

  @Test
  void daysAreChecked() {
    EventDraft future = EventDraft.of(EventKind.DEATH, office.wang, LocalDate.of(2026, 11, 23));
    assertThat(office.events().preview(future).problems())
        .extracting(Problem::code)
        .containsExactly("event-day-future");
    EventDraft early = EventDraft.of(EventKind.DEATH, office.wang, LocalDate.of(1960, 1, 1));
    assertThat(office.events().preview(early).problems())
        .extracting(Problem::code)
        .containsExactly("event-day-before-birth");
    EventDraft adult = EventDraft.of(EventKind.ADULT, office.yu, LocalDate.of(2026, 11, 30));
    assertThat(office.events().preview(adult).isRefused())
        .as("an age of this month may still lie ahead")
        .isFalse();
  }
}
