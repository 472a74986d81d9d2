package huimin.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import huimin.testkit.InOffice;
import huimin.testkit.TestOffice;
import huimin.value.Problem;
import huimin.value.RefusedException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@InOffice
class HouseholdServiceTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
  private static final HouseholdDraft HOUSE =
      new HouseholdDraft("500151001", "NC", Register.GREEN_STONE, "3组", "青石村3组12号", "");

  private static void assertRefused(String key, Runnable act) {
    assertThatThrownBy(act::run).isInstanceOf(RefusedException.class).hasMessage(key);
  }

  /** Husband, wife, son and the husband's mother. */
  private record Family(Register register, long house, List<Long> people) {
    static Family in(TestOffice office) {
      Register register = Register.of(office);
      long husband = register.someone("林强", "1", "1968-01-05");
      long wife = register.someone("何梅", "2", "1970-03-02");
      long son = register.someone("林小", "1", "1999-09-12");
      long mother = register.someone("刘氏", "2", "1942-07-01");
      HouseholdService households = register.households();
      long house = households.open(husband, HOUSE, null);
      households.join(house, MemberDraft.counted(wife, "12", LocalDate.of(1995, 5, 1)));
      households.join(house, MemberDraft.counted(son, "20", null));
      households.join(house, new MemberDraft(mother, "52", null, false, "9", true));
      return new Family(register, house, List.of(husband, wife, son, mother));
    }

    HouseholdService households() {
      return register.households();
    }

    HouseholdView view() {
      return households().view(house);
    }

    String relationOf(long person) {
      return view().members().stream()
          .filter(member -> member.person().id() == person)
          .findFirst()
          .orElseThrow()
          .draft()
          .relation();
    }
  }

  @Test
  void membersAreShownWithWhatCounts(TestOffice office) {
    Family family = Family.in(office);
    HouseholdView view = family.households().of(family.people().get(2)).orElseThrow();
    assertThat(view.id()).isEqualTo(family.house());
    assertThat(view.village()).isEqualTo("青石村");
    assertThat(view.members())
        .extracting(HouseholdMember::relation)
        .containsExactly("本人", "妻", "子", "母亲");
    assertThat(view.size()).isEqualTo(4);
    assertThat(view.counted()).isEqualTo(3);
    assertThat(view.members().getLast().reason()).isEqualTo("按规定不计入");
    assertThat(view.problems()).isEmpty();
    assertThat(family.households().of(-1)).isEmpty();
  }

  @Test
  void oneHouseholdAPersonAndOneHeadAHousehold(TestOffice office) {
    Family family = Family.in(office);
    long wife = family.people().get(1);
    assertRefused("person.member-elsewhere", () -> family.households().open(wife, HOUSE, null));
    long guest = family.register().someone("客一", "1", "1980-01-01");
    assertRefused(
        "person.household-has-head",
        () -> family.households().join(family.house(), MemberDraft.counted(guest, "01", null)));
    assertRefused(
        "person.form-errors",
        () ->
            family
                .households()
                .join(family.house(), new MemberDraft(guest, "99", null, false, "", false)));
    assertRefused(
        "person.household-has-head",
        () ->
            family
                .households()
                .changeMember(family.house(), MemberDraft.counted(wife, "01", null)));
    assertThat(family.view().size()).isEqualTo(4);
  }

  @Test
  void aChangeOfHeadChangesEverybodysRelation(TestOffice office) {
    Family family = Family.in(office);
    long wife = family.people().get(1);
    Map<Long, String> proposed = family.households().proposedRelations(family.house(), wife);
    assertThat(proposed)
        .containsEntry(family.people().get(0), "11")
        .containsEntry(family.people().get(2), "20")
        .containsEntry(family.people().get(3), "54");
    int version = family.view().version();
    assertRefused(
        "person.relations-missing",
        () -> family.households().newHead(family.house(), version, wife, Map.of()));
    family.households().newHead(family.house(), version, wife, proposed);
    assertThat(family.view().members().getFirst().person().id()).isEqualTo(wife);
    assertThat(family.relationOf(family.people().getFirst())).isEqualTo("11");
    assertThat(family.view().problems()).isEmpty();
    assertRefused(
        "person.changed-meanwhile",
        () -> family.households().newHead(family.house(), version, wife, proposed));
  }

  @Test
  void whoeverLeavesStaysAmongTheFormerMembers(TestOffice office) {
    Family family = Family.in(office);
    long wife = family.people().get(1);
    family.households().leave(family.house(), wife, DAY, "5");
    assertThat(family.view().size()).isEqualTo(3);
    assertThat(family.view().former())
        .singleElement()
        .satisfies(
            former -> {
              assertThat(former.person().id()).isEqualTo(wife);
              assertThat(former.relation()).isEqualTo("妻");
              assertThat(former.reason()).isEqualTo("离婚");
              assertThat(former.leftOn()).isEqualTo(DAY);
              assertThat(former.joinedOn()).isEqualTo(LocalDate.of(1995, 5, 1));
            });
    assertThat(family.households().of(wife)).isEmpty();
    assertRefused(
        "person.not-member", () -> family.households().leave(family.house(), wife, DAY, "5"));
    long own = family.households().open(wife, HOUSE, DAY);
    assertThat(family.households().of(wife).orElseThrow().id()).isEqualTo(own);
  }

  @Test
  void aHeadDoesNotLeaveTheOthersAlone(TestOffice office) {
    Family family = Family.in(office);
    long head = family.people().getFirst();
    assertRefused(
        "person.head-must-change-first",
        () -> family.households().leave(family.house(), head, DAY, "1"));
    family.register().inOneAct(tx -> family.households().leave(tx, head, DAY, "1"));
    assertThat(family.view().problems())
        .extracting(Problem::code)
        .containsExactly("household-headless");
    family
        .register()
        .inOneAct(
            tx -> {
              var relations = Map.of(family.people().get(1), "52", family.people().get(3), "62");
              family.households().newHead(tx, family.house(), family.people().get(2), relations);
            });
    assertThat(family.view().problems()).isEmpty();
  }

  @Test
  void theLastToLeaveClosesTheHousehold(TestOffice office) {
    Register register = Register.of(office);
    long person = register.someone("独居", "2", "1950-01-01");
    long house = register.households().open(person, HOUSE, LocalDate.of(2020, 1, 1));
    assertRefused(
        "person.day-before-joining",
        () -> register.households().leave(house, person, LocalDate.of(2019, 12, 31), "1"));
    assertRefused(
        "person.household-not-empty",
        () -> register.inOneAct(tx -> register.households().close(tx, house, DAY)));
    register.households().leave(house, person, DAY, "1");
    HouseholdView closed = register.households().view(house);
    assertThat(closed.closedOn()).isEqualTo(DAY);
    assertThat(closed.members()).isEmpty();
    assertRefused(
        "person.household-closed",
        () -> register.households().join(house, MemberDraft.counted(person, "01", DAY)));
  }

  @Test
  void membersAndHouseholdsAreChangedInPlace(TestOffice office) {
    Family family = Family.in(office);
    long mother = family.people().get(3);
    family
        .households()
        .changeMember(family.house(), new MemberDraft(mother, "52", DAY, true, "9", false));
    HouseholdMember changed = family.view().members().getLast();
    assertThat(changed.counted()).isTrue();
    assertThat(changed.reason()).isEmpty();
    assertThat(changed.joinedOn()).isEqualTo(DAY);
    family.register().inOneAct(tx -> family.households().setCounted(tx, mother, false, "5"));
    assertThat(family.view().members().getLast().reason()).isEqualTo("未共同生活");
    int version = family.view().version();
    var moved = new HouseholdDraft("9", "CS", Register.GREEN_STONE + 1, "", "", "换址");
    family.households().change(family.house(), version, moved);
    assertThat(family.view().draft()).isEqualTo(moved);
    assertRefused(
        "person.changed-meanwhile",
        () -> family.households().change(family.house(), version, HOUSE));
  }
}
