package huimin.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import huimin.platform.security.Access;
import huimin.platform.security.Role;
import huimin.platform.security.Session;
import huimin.testkit.InOffice;
import huimin.testkit.TestOffice;
import huimin.testkit.Townsfolk;
import huimin.value.Period;
import huimin.value.Problem;
import huimin.value.RefusedException;
import huimin.value.Yuan;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@InOffice
class IncomeServiceTest {
  private static final Period NOVEMBER = Period.of(2026, 11);
  private static final String WAGE = "01";
  private static final String BUSINESS = "02";
  private static final String WORK_COST = "21";
  private static final String NOT_COUNTED = "31";

  private static IncomeService service(TestOffice office) {
    return new IncomeService(office.database(), office.access(), office.clock());
  }

  private static IncomeDraft draft(long person, String kind, String basis, String amount) {
    return IncomeDraft.fresh(person, "2026-11", kind, basis, amount, null);
  }

  private static void family(TestOffice office) {
    Townsfolk.person(office.database(), 1, "甲户主");
    Townsfolk.person(office.database(), 2, "乙配偶");
    Townsfolk.person(office.database(), 3, "丙成员");
    Townsfolk.household(office.database(), 9, 1, 2, 3);
  }

  @Test
  void annualStaysAnnualAndNothingIsRounded(TestOffice office) {
    family(office);
    IncomeService service = service(office);
    service.save(draft(1, BUSINESS, "Y", "10000"));
    service.save(draft(2, WAGE, "M", "1,894.00"));
    service.save(draft(2, WORK_COST, "M", "150.50"));
    service.save(draft(3, BUSINESS, "Y", "0.01"));
    service.save(draft(3, NOT_COUNTED, "M", "700"));

    HouseholdIncome sums = service.household(2, NOVEMBER);

    assertThat(sums.income()).isEqualTo(new IncomeSum(Yuan.of("1894"), Yuan.of("10000.01")));
    assertThat(sums.deducted()).isEqualTo(new IncomeSum(Yuan.of("150.50"), Yuan.ZERO));
    assertThat(sums.leftOut()).isEqualTo(new IncomeSum(Yuan.of("700"), Yuan.ZERO));
    assertThat(sums.net()).isEqualTo(new IncomeSum(Yuan.of("1743.50"), Yuan.of("10000.01")));
    assertThat(sums.net().annualBase()).isEqualTo(Yuan.of("30922.01"));
    // A month of 10000 a year is 833.33: twelve of those would have lost four fen.
    assertThat(new IncomeSum(Yuan.ZERO, Yuan.of("10000")).annualBase()).isEqualTo(Yuan.of(10000));
    assertThat(service.household(1, NOVEMBER.next()).net()).isEqualTo(IncomeSum.NONE);
  }

  @Test
  void onlyMembersWhoCountAreSummed(TestOffice office) {
    family(office);
    IncomeService service = service(office);
    service.save(draft(1, WAGE, "M", "1000"));
    service.save(draft(3, WAGE, "M", "2000"));
    assertThat(service.household(1, NOVEMBER).net().monthly()).isEqualTo(Yuan.of(3000));

    Townsfolk.notCounted(office.database(), 3);

    HouseholdIncome sums = service.household(1, NOVEMBER);
    assertThat(sums.net().monthly()).isEqualTo(Yuan.of(1000));
    assertThat(sums.counted()).isEqualTo(2);
    assertThat(sums.members()).hasSize(3);
    Townsfolk.person(office.database(), 4, "丁独居");
    service.save(draft(4, WAGE, "M", "5"));
    assertThat(service.household(4, NOVEMBER).net().monthly()).isEqualTo(Yuan.of(5));
  }

  @Test
  void whatIsWrongIsSaidAtItsFieldAndNothingIsWritten(TestOffice office) {
    family(office);
    IncomeDraft wrong = new IncomeDraft(null, 0, 1, "", "", "M", "-3", null);
    assertThat(IncomeRules.check(wrong))
        .extracting(Problem::field, Problem::code)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("period", "value-missing"),
            org.assertj.core.groups.Tuple.tuple("kind", "value-missing"),
            org.assertj.core.groups.Tuple.tuple("amount", "amount-negative"));
    assertThatThrownBy(() -> service(office).save(wrong)).hasMessage("person.entry-unfit");
    assertThat(service(office).income(1)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'',kind value-missing",
    "01,value value-missing",
    "03,count count-or-area-missing",
    "04,count count-or-area-missing",
    "09,note value-missing"
  })
  void whatAPropertyNeedsIsAskedForOnceItsKindIsKnown(String kind, String missing) {
    LocalDate today = LocalDate.now(TestOffice.CLOCK);
    var nothing = new PropertyDraft(null, 0, 1, today, kind, "", "", "", "");
    assertThat(IncomeRules.check(nothing, today))
        .extracting(problem -> problem.field() + " " + problem.code())
        .containsExactly(missing);
    var house = new PropertyDraft(null, 0, 1, today, "04", "", "", "120", "");
    assertThat(IncomeRules.check(house, today)).as("one of the two is enough").isEmpty();
  }

  @Test
  void whoeverLookedAtAnOlderStateDoesNotOverwriteTheNewer(TestOffice office) {
    family(office);
    IncomeService service = service(office);
    service.save(draft(1, WAGE, "M", "1000"));
    IncomeItem seen = service.income(1).getFirst();
    service.save(
        new IncomeDraft(seen.id(), seen.version(), 1, "2026-11", WAGE, "M", "1200", "年终核对"));
    assertThatThrownBy(() -> service.save(IncomeDraft.of(seen))).hasMessage("person.entry-changed");
    assertThatThrownBy(() -> service.remove(seen)).hasMessage("person.entry-changed");
    IncomeItem now = service.income(1).getFirst();
    assertThat(now.amount()).isEqualByComparingTo("1200");
    service.remove(now);
    assertThat(service.income(1)).isEmpty();
  }

  @Test
  void aReviewBeginsWithWhatWasKnown(TestOffice office) {
    family(office);
    IncomeService service = service(office);
    assertThatThrownBy(() -> service.carryOver(1, NOVEMBER))
        .hasMessage("person.income-nothing-before");
    service.save(draft(1, BUSINESS, "Y", "10000"));
    assertThat(service.carryOver(1, NOVEMBER.next())).isEqualTo(1);
    assertThatThrownBy(() -> service.carryOver(1, NOVEMBER.next()))
        .hasMessage("person.income-there-already");
    assertThat(service.income(1)).hasSize(2).allMatch(IncomeItem::annual);
  }

  @Test
  void propertyIsTakenAsOfADayAndHousesNeedANumberOrAnArea(TestOffice office) {
    family(office);
    IncomeService service = service(office);
    LocalDate day = LocalDate.of(2026, 11, 1);
    service.save(new PropertyDraft(null, 0, 1, day, "01", "23,000.50", "", "", null));
    service.save(new PropertyDraft(null, 0, 1, day, "04", "", "1", "86.5", "自建"));
    assertThat(service.property(1)).hasSize(2);
    assertThat(service.property(1).getFirst().value()).isEqualByComparingTo("23000.50");
    var bare = new PropertyDraft(null, 0, 1, day, "04", "", "", "", null);
    assertThat(IncomeRules.check(bare, day)).extracting(Problem::field).containsExactly("count");
    var later = new PropertyDraft(null, 0, 1, day.plusDays(1), "01", "1", "", "", null);
    assertThat(IncomeRules.check(later, day))
        .extracting(Problem::code)
        .containsExactly("day-in-future");
  }

  @Test
  void aRecordMergedIntoAnotherGivesWhatItHas(TestOffice office) {
    family(office);
    IncomeService service = service(office);
    service.save(draft(1, WAGE, "M", "1000"));
    office
        .database()
        .write(
            TestOffice.DEED,
            tx -> {
              service.move(tx, 1, 2);
              return null;
            });
    assertThat(service.income(1)).isEmpty();
    assertThat(service.income(2)).hasSize(1);
  }

  @Test
  void socialClerksSeeNothingOfItAndLeadersEnterNothing(TestOffice office) {
    family(office);
    for (Role role : List.of(Role.SOCIAL, Role.LEADER)) {
      var access = Access.of(new Session("某人", Set.of(role)));
      var service = new IncomeService(office.database(), access, office.clock());
      assertThatThrownBy(() -> service.save(draft(1, WAGE, "M", "1")))
          .isInstanceOf(RefusedException.class)
          .hasMessage("security.not-permitted");
      if (role == Role.SOCIAL) {
        assertThatThrownBy(() -> service.income(1)).hasMessage("security.not-permitted");
      } else {
        assertThat(service.income(1)).isEmpty();
      }
    }
  }
}
