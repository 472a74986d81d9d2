package huimin.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import huimin.platform.security.Access;
import huimin.platform.security.Role;
import huimin.platform.security.Session;
import huimin.testkit.InOffice;
import huimin.testkit.TestOffice;
import huimin.testkit.Townsfolk;
import huimin.value.LedgerPage;
import huimin.value.LedgerQuery;
import huimin.value.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

@InOffice
class VisitServiceTest {
  private static final LocalDate TODAY = LocalDate.now(TestOffice.CLOCK);

  private static VisitService service(TestOffice office) {
    return new VisitService(office.database(), office.access(), office.clock());
  }

  private static VisitDraft draft(long person, LocalDate on, LocalDate next) {
    return new VisitDraft(null, 0, person, on, "01", "02", "李干部", "陪同看病，已买药。", next);
  }

  private static List<String> names(VisitService service, LedgerQuery query) {
    return service.due(query).rows().stream().map(VisitDue::name).toList();
  }

  private static LedgerQuery within(VisitReach reach) {
    return LedgerQuery.all().with("nextVisitOn", reach.label());
  }

  private static void sql(TestOffice office, String sql) {
    office.database().write(TestOffice.DEED, tx -> tx.execute(sql));
  }

  @Test
  void onlyTheNewestVisitSaysWhenTheNextIsDue(TestOffice office) {
    Townsfolk.person(office.database(), 1, "赵一");
    Townsfolk.person(office.database(), 2, "钱二");
    Townsfolk.person(office.database(), 3, "孙三");
    VisitService service = service(office);
    service.save(draft(1, TODAY.minusDays(40), TODAY.minusDays(10)));
    service.save(draft(2, TODAY.minusDays(40), TODAY.minusDays(20)));
    service.save(draft(2, TODAY.minusDays(5), null));
    service.save(draft(3, TODAY.minusDays(1), TODAY));

    assertThat(service.due(within(VisitReach.DUE)).rows())
        .extracting(VisitDue::name, VisitDue::overdueDays, VisitDue::help, VisitDue::last)
        .containsExactly(
            tuple("赵一", 10L, "就医", TODAY.minusDays(40)), tuple("孙三", 0L, "就医", TODAY.minusDays(1)));
    assertThat(service.dueToday()).isEqualTo(2);
    assertThat(service.next(1)).contains(TODAY.minusDays(10));
    assertThat(service.next(2)).as("visited since").isEmpty();
    sql(office, "update person set status = '3' where id = 1");
    assertThat(names(service, within(VisitReach.DUE))).containsExactly("孙三");
    assertThat(service.dueToday()).isEqualTo(1);
    assertThat(service.next(1)).as("nobody visits who is dead").isEmpty();
  }

  /** One who is due in so many days; overdue by them when negative. */
  private static void due(TestOffice office, long id, String name, int days) {
    Townsfolk.person(office.database(), id, name);
    service(office).save(draft(id, TODAY.minusDays(60), TODAY.plusDays(days)));
  }

  @Test
  void theReachSaysHowFarAheadAndWhoIsOverdueComesFirst(TestOffice office) {
    due(office, 1, "后天的", 2);
    due(office, 2, "下月的", 30);
    due(office, 3, "明年的", 60);
    due(office, 4, "过三天的", -3);
    due(office, 5, "过两月的", -59);
    due(office, 6, "今天的", 0);
    VisitService service = service(office);
    List<String> due = List.of("过两月的", "过三天的", "今天的");
    assertThat(names(service, within(VisitReach.DUE))).isEqualTo(due);
    assertThat(names(service, within(VisitReach.WEEK))).startsWith("过两月的").endsWith("后天的");
    assertThat(names(service, within(VisitReach.MONTH))).hasSize(5).endsWith("后天的", "下月的");
    assertThat(names(service, LedgerQuery.all())).hasSize(6).endsWith("明年的");
    assertThat(names(service, LedgerQuery.all().with("nextVisitOn", "2026"))).isEmpty();

    var most = new LedgerQuery(within(VisitReach.MONTH).filters(), null, false, 2);
    LedgerPage<VisitDue> page = service.due(most);
    assertThat(page.rows()).hasSize(2);
    assertThat(page.total()).as("what is left out is counted").isEqualTo(5);
    assertThat(page.sums()).containsEntry("due", "3");
    var byDays = new LedgerQuery(within(VisitReach.WEEK).filters(), "overdue", true, 9);
    assertThat(names(service, byDays)).startsWith("过两月的", "过三天的");
  }

  @Test
  void thoseOfADayStandByVillageAndAreFoundByEachColumn(TestOffice office) {
    for (int i = 1; i <= 3; i++) {
      due(office, i, List.of("赵一", "钱二", "孙三").get(i - 1), -1);
    }
    sql(office, "insert into village (id, name, sort_no) values (8, '青石村', 2), (9, '双河村', 1)");
    sql(office, "update person set village_id = 8, group_name = '3组' where id = 1");
    sql(office, "update person set village_id = 9, phone2 = '13000000000' where id = 2");
    VisitService service = service(office);
    assertThat(names(service, LedgerQuery.all())).containsExactly("钱二", "赵一", "孙三");
    sql(office, "update person set pinyin = 'zhaoyi', initials = 'zy' where id = 1");
    for (String name : List.of("赵", "zhaoy", "ZY")) { // as in the person ledger
      assertThat(names(service, LedgerQuery.all().with("name", name))).containsExactly("赵一");
    }
    for (String filter :
        List.of(
            "village=青石村", "group=3", "name=赵", "helpKind=就医", "contactWay=上门走访", "visitor=李")) {
      String[] parts = filter.split("=");
      assertThat(names(service, LedgerQuery.all().with(parts[0], parts[1])))
          .as(filter)
          .contains("赵一");
    }
    LedgerQuery byPhone = LedgerQuery.all().with("phone", "1300");
    assertThat(service.due(byPhone).rows())
        .extracting(VisitDue::name, VisitDue::phone)
        .containsExactly(tuple("钱二", "13000000000"));

    VisitService leader = as(office, Role.LEADER);
    assertThat(leader.due(LedgerQuery.all()).rows().getFirst().phone()).isEqualTo("130****0000");
    assertThatThrownBy(() -> leader.due(byPhone)).hasMessage("security.field-hidden");
    assertThat(leader.filters("phone")).isFalse();
    assertThat(service.filters("phone")).isTrue();
  }

  private static VisitService as(TestOffice office, Role role) {
    Access access = Access.of(new Session("某人", Set.of(role)));
    return new VisitService(office.database(), access, office.clock());
  }

  @Test
  void whoMaySeeNoVisitsIsNotToldWhoIsDue(TestOffice office) {
    due(office, 1, "赵一", -1);
    for (Role role : List.of(Role.RECOVERY, Role.AUDITOR, Role.ADMINISTRATOR)) {
      VisitService closed = as(office, role);
      for (ThrowingCallable knock :
          List.<ThrowingCallable>of(
              () -> closed.due(LedgerQuery.all()), closed::dueToday, () -> closed.next(1))) {
        assertThatThrownBy(knock).hasMessage("security.not-permitted");
      }
    }
    assertThat(as(office, Role.SOCIAL).dueToday()).as("the same by one who may").isEqualTo(1);
  }

  @Test
  void aVisitIsCheckedChangedAndTakenBack(TestOffice office) {
    Townsfolk.person(office.database(), 1, "赵一");
    VisitService service = service(office);
    VisitDraft wrong = draft(1, TODAY.plusDays(1), TODAY);
    assertThat(VisitRules.check(wrong, TODAY))
        .extracting(Problem::code)
        .containsExactly("day-in-future", "next-visit-order");
    assertThatThrownBy(() -> service.save(wrong)).hasMessage("person.entry-unfit");
    service.save(draft(1, TODAY, null));
    VisitRow seen = service.of(1).getFirst();
    service.save(VisitDraft.of(seen));
    assertThatThrownBy(() -> service.remove(seen)).hasMessage("person.entry-changed");
    service.remove(service.of(1).getFirst());
    assertThat(service.of(1)).isEmpty();
  }
}
