package huimin.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import huimin.platform.security.Access;
import huimin.platform.security.Role;
import huimin.platform.security.Session;
import huimin.testkit.InOffice;
import huimin.testkit.TestOffice;
import huimin.value.Problem;
import huimin.value.RefusedException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

@InOffice
class PayeeServiceTest {
  private static final String CARD = "6229990000000129";
  private static final LocalDate MAY = LocalDate.of(2026, 5, 1);
  private static final LocalDate NOVEMBER = LocalDate.of(2026, 11, 20);

  private static AccountDraft own(String number) {
    return new AccountDraft("农商行", "林强", number, "", "");
  }

  private static List<String> codes(List<Problem> problems) {
    return problems.stream().map(Problem::code).toList();
  }

  private static void assertRefused(String key, Runnable act) {
    assertThatThrownBy(act::run).isInstanceOf(RefusedException.class).hasMessage(key);
  }

  @Test
  void anotherAccountEndsTheOneBefore(TestOffice office) {
    Register register = Register.of(office);
    PayeeService payees = register.payees();
    long person = register.person("林强", Register.FATHER);
    assertThat(payees.draft(person)).isEqualTo(AccountDraft.of("林强"));
    payees.change(person, null, own("6229 9900 0000 0129"), MAY);
    PayeeAccount first = payees.history(person).getFirst();
    assertThat(first.number()).isEqualTo(CARD);
    assertThat(first.isCurrent()).isTrue();
    assertRefused(
        "person.account-changed", () -> payees.change(person, null, own("10001"), NOVEMBER));
    assertRefused(
        "person.account-day-early",
        () -> payees.change(person, first.id(), own("10001"), MAY.minusDays(1)));
    payees.change(person, first.id(), own("10001"), NOVEMBER);
    assertThat(payees.history(person))
        .extracting(PayeeAccount::number, PayeeAccount::validFrom, PayeeAccount::validTo)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("10001", NOVEMBER, null),
            org.assertj.core.groups.Tuple.tuple(CARD, MAY, NOVEMBER.minusDays(1)));
    PayeeAccount second = payees.history(person).getFirst();
    payees.change(person, second.id(), own("10002"), NOVEMBER);
    assertThat(payees.history(person)).as("corrected the same day").hasSize(2);
    payees.end(person, second.id(), NOVEMBER);
    assertThat(payees.history(person)).noneMatch(PayeeAccount::isCurrent);
    assertRefused("person.account-changed", () -> payees.end(person, second.id(), NOVEMBER));
  }

  @Test
  void whoDrawsForAnotherSaysWhoAndWhy(TestOffice office) {
    Register register = Register.of(office);
    PayeeService payees = register.payees();
    long person = register.person("林强", Register.FATHER);
    var others = new AccountDraft("农商行", "林小", "10001", "", "");
    assertThat(codes(payees.check(person, others))).containsExactly("proxy-missing");
    assertRefused("person.form-errors", () -> payees.change(person, null, others, MAY));
    var reasoned = new AccountDraft("农商行", "林小", "10001", "20", "卧床，不便取款");
    payees.change(person, null, reasoned, MAY);
    assertThat(payees.history(person).getFirst().proxy()).isEqualTo("子女");
    assertThat(payees.draft(person)).isEqualTo(reasoned);
  }

  @Test
  void doubtfulNumbersAreTakenWithAWarning(TestOffice office) {
    Register register = Register.of(office);
    PayeeService payees = register.payees();
    long person = register.person("林强", Register.FATHER);
    assertThat(payees.check(person, own(CARD))).isEmpty();
    assertThat(payees.check(person, own("10001"))).as("a passbook").isEmpty();
    assertThat(codes(payees.check(person, own("6229990000000128"))))
        .containsExactly("account-check-digit");
    assertThat(codes(payees.check(person, own("62A")))).containsExactly("account-characters");
    payees.change(person, null, own(CARD), MAY);
    long other = register.person("何梅", Register.SON);
    var shared = new AccountDraft("", "何梅", CARD, "", "");
    assertThat(codes(payees.check(other, shared))).containsExactly("account-shared");
    payees.change(other, null, shared, MAY);
    assertThat(payees.history(other).getFirst().check()).contains("已登记在另一人名下");
  }

  @Test
  void theLeaderSeesNumbersMaskedAndTheSocialClerkNone(TestOffice office) {
    Register register = Register.of(office);
    long person = register.person("林强", Register.FATHER);
    register.payees().change(person, null, own(CARD), MAY);
    var leader = Access.of(new Session("审批员", Set.of(Role.LEADER)));
    var seen = new PayeeService(office.database(), leader, office.clock()).history(person);
    assertThat(seen.getFirst().number()).startsWith("**").endsWith("0129");
    var social = Access.of(new Session("社保员", Set.of(Role.SOCIAL)));
    assertRefused(
        "security.not-permitted",
        () -> new PayeeService(office.database(), social, office.clock()).history(person));
  }
}
