package huimin.ui;

import static org.assertj.core.api.Assertions.assertThat;

import huimin.value.RefusedException;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

class FailureTest {
  @Test
  void refusalIsToldInItsOwnSentenceAndCode() {
    Failure failure = Failure.of(new RefusedException("gallery.refused", "青石村"));
    assertThat(failure.kind()).isEqualTo(Failure.Kind.REFUSED);
    assertThat(failure.happened()).isEqualTo("青石村没有公示，未作改动。请先生成公示。");
    assertThat(failure.code()).isEqualTo("refused");
  }

  @Test
  void cancellingIsNoFault() {
    Failure failure = Failure.of(new CancellationException());
    assertThat(failure.kind()).isEqualTo(Failure.Kind.CANCELLED);
    assertThat(failure.code()).isEmpty();
  }

  @Test
  void sameFaultHasTheSameCodeWhateverItQuotes() {
    Failure one = Failure.of(fault("500151199001010000"));
    Failure other = Failure.of(fault("王𠮷"));
    assertThat(one).isEqualTo(other);
    assertThat(one.code()).matches("\\d{3}-\\d{3}");
    assertThat(one.toString()).doesNotContain("500151199001010000");
    assertThat(Failure.of(new ArithmeticException()).code()).isNotEqualTo(one.code());
  }

  private static RuntimeException fault(String quoted) {
    return new IllegalStateException(quoted);
  }
}
