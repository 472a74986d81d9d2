package huimin.person;

import static huimin.person.PersonField.BIRTH_DATE;
import static huimin.person.PersonField.DIED_ON;
import static huimin.person.PersonField.DISABILITY_CERTIFICATE;
import static huimin.person.PersonField.DISABILITY_GRADE;
import static huimin.person.PersonField.DISABILITY_KIND;
import static huimin.person.PersonField.DOCUMENT_TYPE;
import static huimin.person.PersonField.ID_NUMBER;
import static huimin.person.PersonField.MARITAL;
import static huimin.person.PersonField.NAME;
import static huimin.person.PersonField.NOTE;
import static huimin.person.PersonField.NO_ID_REASON;
import static huimin.person.PersonField.PHONE;
import static huimin.person.PersonField.SEX;
import static huimin.person.PersonField.STATUS;
import static huimin.person.PersonField.VILLAGE;
import static huimin.platform.db.gen.Tables.PERSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import huimin.platform.security.Access;
import huimin.platform.security.Action;
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
class PersonFormServiceTest {
  private static List<String> codes(PersonCheck check) {
    return check.problems().stream().map(Problem::code).toList();
  }

  private static void assertRefused(String key, Runnable act) {
    assertThatThrownBy(act::run).isInstanceOf(RefusedException.class).hasMessage(key);
  }

  @Test
  void theNumberFillsSexAndBirthDate(TestOffice office) {
    Register register = Register.of(office);
    long id = register.person("王𠮷", "50015119680105019x");
    PersonForm form = register.forms().draft(id);
    assertThat(form.version()).isEqualTo(1);
    assertThat(form.draft().text(ID_NUMBER)).isEqualTo("50015119680105019X");
    assertThat(form.draft().text(SEX)).isEqualTo("1");
    assertThat(form.draft().text(BIRTH_DATE)).isEqualTo("1968-01-05");
    assertThat(form.draft().text(DOCUMENT_TYPE)).isEqualTo("111");
    assertThat(form.draft().text(STATUS)).isEqualTo("1");
    assertThat(office.database().journal().at(office.database().tip().seq()).action())
        .isEqualTo(Action.PERSON_EDIT);
  }

  @Test
  void whatIsWrongStandsAtItsField(TestOffice office) {
    PersonFormService forms = Register.of(office).forms();
    PersonCheck check = forms.check(0, PersonDraft.empty().with(ID_NUMBER, "500151196208150027"));
    assertThat(check.problems())
        .extracting(Problem::field, Problem::code)
        .contains(
            org.assertj.core.groups.Tuple.tuple("name", "name-missing"),
            org.assertj.core.groups.Tuple.tuple("idNumber", "id-checksum"),
            org.assertj.core.groups.Tuple.tuple("village", "value-missing"));
    assertThat(check.isRefused()).isTrue();
    assertRefused("person.form-errors", () -> forms.register(check.draft()));
    assertThat(codes(forms.check(0, Register.named("李四", "")))).contains("no-id-reason-missing");
    assertThat(codes(forms.check(0, Register.undocumented("李四", "1", "1990-03"))))
        .contains("date-day-missing");
    PersonDraft whole = Register.named("李四", Register.FATHER).with(PHONE, "13000000000");
    assertThat(codes(forms.check(0, whole))).isEmpty();
    assertThat(codes(forms.check(0, whole.with(PHONE, "12345678901"))))
        .containsExactly("phone-wrong");
    assertThat(codes(forms.check(0, whole.with(PHONE, "")))).containsExactly("phone-missing");
    assertThat(codes(forms.check(0, whole.with(DIED_ON, "2026-11-23"))))
        .contains("date-in-future", "died-but-status");
  }

  @Test
  void contradictionsAreWarningsThatStayUntilCorrected(TestOffice office) {
    Register register = Register.of(office);
    PersonDraft contradicting =
        Register.named("张三", Register.FATHER).with(SEX, "1").with(BIRTH_DATE, "1962-08-16");
    assertThat(codes(register.forms().check(0, contradicting)))
        .contains("sex-contradicts-id", "birth-contradicts-id");
    long id = register.forms().register(contradicting);
    assertThat(note(office, id)).contains("性别与身份证号不一致");
    PersonDraft mended = contradicting.with(SEX, "2").with(BIRTH_DATE, "1962-08-15");
    register.forms().change(id, 1, mended);
    assertThat(note(office, id)).isNull();
  }

  private static String note(TestOffice office, long id) {
    return office.database().read(tx -> PersonRepository.byId(tx, id).getCheckNote());
  }

  @Test
  void theDisabilityCertificateFillsAndIsCompared(TestOffice office) {
    PersonFormService forms = Register.of(office).forms();
    PersonDraft draft =
        Register.named("赵六", Register.FATHER)
            .with(PHONE, "023-45000000")
            .with(DISABILITY_CERTIFICATE, Register.FATHER + "42b1");
    PersonCheck check = forms.check(0, draft);
    assertThat(check.problems()).isEmpty();
    assertThat(check.draft().text(DISABILITY_KIND)).isEqualTo("4");
    assertThat(check.draft().text(DISABILITY_GRADE)).isEqualTo("2");
    assertThat(codes(forms.check(0, draft.with(DISABILITY_GRADE, "1"))))
        .containsExactly("disability-contradicts-certificate");
    assertThat(codes(forms.check(0, draft.with(DISABILITY_CERTIFICATE, Register.SON + "42"))))
        .containsExactly("disability-certificate-id");
    assertThat(codes(forms.check(0, draft.with(DISABILITY_CERTIFICATE, "4200"))))
        .containsExactly("disability-certificate-shape");
  }

  @Test
  void lookalikesAreAskedAboutAndOnlyTheSameNumberIsRefused(TestOffice office) {
    Register register = Register.of(office);
    PersonFormService forms = register.forms();
    long known = register.person("李强", Register.FATHER);
    PersonCheck same = forms.check(0, Register.named("李强强", Register.FATHER));
    assertThat(codes(same)).contains("id-exists");
    assertThat(same.lookalikes())
        .extracting(one -> one.person().id(), Lookalike::why)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(known, Lookalike.Why.SAME_NUMBER));
    PersonDraft namesake = Register.undocumented("李强", "2", "1962-08-15");
    PersonCheck asked = forms.check(0, namesake);
    assertThat(asked.isRefused()).isFalse();
    assertThat(asked.lookalikes())
        .extracting(Lookalike::why)
        .containsExactly(Lookalike.Why.NAME_AND_BIRTH);
    assertThat(forms.register(namesake)).isPositive();
    assertThat(forms.check(0, Register.undocumented("李强", "2", "1962-08-16")).lookalikes())
        .isEmpty();
  }

  @Test
  void placeholdersAreNobodysNumber(TestOffice office) {
    Register register = Register.of(office);
    register.someone("无名氏", "1", "1950-01-01");
    for (String placeholder : List.of("无", "—", "/")) {
      PersonDraft other =
          Register.undocumented("另一人", "1", "1951-01-01").with(ID_NUMBER, placeholder);
      PersonCheck check = register.forms().check(0, other);
      assertThat(check.isRefused()).isFalse();
      assertThat(check.lookalikes()).isEmpty();
    }
  }

  @Test
  void formerNumbersAreKnownInBothForms(TestOffice office) {
    Register register = Register.of(office);
    long id = register.person("周七", "500151195602290129");
    register.inOneAct(
        tx -> register.forms().renumber(tx, id, Register.FATHER, "2", LocalDate.of(2026, 11, 1)));
    assertThat(register.forms().draft(id).draft().text(ID_NUMBER)).isEqualTo(Register.FATHER);
    for (String earlier : List.of("500151195602290129", "500151560229012")) {
      assertThat(register.forms().check(0, Register.named("周七七", earlier)).lookalikes())
          .as(earlier)
          .extracting(one -> one.person().id(), Lookalike::why)
          .containsExactly(org.assertj.core.groups.Tuple.tuple(id, Lookalike.Why.FORMER_NUMBER));
    }
    long other = register.person("吴八", Register.SON);
    assertRefused(
        "person.number-exists",
        () ->
            register.inOneAct(
                tx -> register.forms().renumber(tx, other, Register.FATHER, "2", null)));
    assertRefused(
        "person.number-refused",
        () -> register.inOneAct(tx -> register.forms().renumber(tx, other, "无", "2", null)));
  }

  @Test
  void whoSavesLaterIsToldAndNothingIsLost(TestOffice office) {
    Register register = Register.of(office);
    long id = register.person("孙九", Register.FATHER);
    PersonForm form = register.forms().draft(id);
    register.forms().change(id, form.version(), form.draft().with(NOTE, "先改的"));
    assertRefused(
        "person.changed-meanwhile",
        () -> register.forms().change(id, form.version(), form.draft().with(NOTE, "后改的")));
    assertThat(register.forms().draft(id).draft().text(NOTE)).isEqualTo("先改的");
    int version = register.forms().draft(id).version();
    register.forms().change(id, version, register.forms().draft(id).draft());
    assertThat(register.forms().draft(id).version()).as("nothing changed").isEqualTo(version);
  }

  @Test
  void insideAnActOnlyWhatIsBeingChangedMustBeRight(TestOffice office) {
    Register register = Register.of(office);
    long id = register.someone("郑十", "1", "1980-02-03");
    register.inOneAct(
        tx ->
            tx.update(PERSON)
                .set(PERSON.NO_ID_REASON, (String) null)
                .where(PERSON.ID.eq(id))
                .execute());
    PersonForm form = register.forms().draft(id);
    assertRefused(
        "person.form-errors",
        () -> register.forms().change(id, form.version(), form.draft().with(MARITAL, "20")));
    register.inOneAct(
        tx -> register.forms().change(tx, id, register.forms().draft(tx, id).with(MARITAL, "20")));
    assertThat(register.forms().draft(id).draft().text(MARITAL)).isEqualTo("20");
    assertRefused(
        "person.form-errors",
        () ->
            register.inOneAct(
                tx ->
                    register
                        .forms()
                        .change(tx, id, register.forms().draft(tx, id).with(VILLAGE, ""))));
  }

  @Test
  void deathAndMovingHaveTheirDay(TestOffice office) {
    Register register = Register.of(office);
    long id = register.person("钱一", Register.FATHER);
    LocalDate day = LocalDate.of(2026, 11, 5);
    register.inOneAct(tx -> register.forms().setStatus(tx, id, "3", day));
    PersonDraft dead = register.forms().draft(id).draft();
    assertThat(dead.text(STATUS)).isEqualTo("3");
    assertThat(dead.text(DIED_ON)).isEqualTo("2026-11-05");
    register.inOneAct(tx -> register.forms().setStatus(tx, id, "1", null));
    assertThat(register.forms().draft(id).draft().has(DIED_ON)).isFalse();
  }

  @Test
  void whoSeesOnlyPartOfARecordLeavesTheRestAlone(TestOffice office) {
    Register register = Register.of(office);
    long id = register.person("冯二", Register.FATHER);
    var leader = Access.of(new Session("审批员", Set.of(Role.LEADER)));
    var theirs = new PersonFormService(office.database(), leader, office.clock());
    assertRefused("security.not-permitted", () -> theirs.draft(id));
    var social = Access.of(new Session("社保员", Set.of(Role.SOCIAL)));
    var hers = new PersonFormService(office.database(), social, office.clock());
    PersonForm form = hers.draft(id);
    hers.change(id, form.version(), form.draft().with(NAME, "冯贰").with(NO_ID_REASON, ""));
    assertThat(register.forms().draft(id).draft().text(ID_NUMBER)).isEqualTo(Register.FATHER);
  }
}
