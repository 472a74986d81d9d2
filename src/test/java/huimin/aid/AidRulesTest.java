package huimin.aid;

import static org.assertj.core.api.Assertions.assertThat;

import huimin.value.Period;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** First month paid: handbook C7's vector, by parameter and not by code. */
class AidRulesTest {

  @Test
  void theFirstMonthIsTheMonthOfApprovalOrTheNextAsTheParameterSays() {
    LocalDate approved = LocalDate.of(2026, 11, 22);
    assertThat(AidRules.startMonth(approved, "same")).isEqualTo(Period.parse("2026-11"));
    assertThat(AidRules.startMonth(approved, "next")).isEqualTo(Period.parse("2026-12"));
  }
}
