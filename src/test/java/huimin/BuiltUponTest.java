package huimin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import huimin.person.AccountDraft;
import huimin.person.PersonKey;
import huimin.value.RefusedException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What was entered about imported people is not lost when their import is taken back. */
class BuiltUponTest {
  @Test
  void anImportIsNotTakenBackOnceSomebodyOfItHasAnAccount() {
    try (SampledOffice office = SampledOffice.with(List.of())) {
      Wiring wiring = office.wiring();
      long first = office.take(SampledOffice.PERSONS).batchId();
      assertThat(wiring.undo().undo(first, wiring.session()))
          .as("nothing was built upon it")
          .isNotNull();
      long second = office.take(SampledOffice.PERSONS).batchId();
      PersonKey person = wiring.persons().search("林强", 1).getFirst();
      var account = new AccountDraft("", person.name(), "10001", "", "");
      wiring.people().payees().change(person.id(), null, account, LocalDate.of(2026, 11, 1));
      assertThatThrownBy(() -> wiring.undo().undo(second, wiring.session()))
          .isInstanceOf(RefusedException.class)
          .hasMessage("exchange.undo-built-upon");
      assertThat(wiring.people().payees().history(person.id())).hasSize(1);
    }
  }
}
