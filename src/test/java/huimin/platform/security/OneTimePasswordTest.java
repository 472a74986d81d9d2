package huimin.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.HashSet;
import org.junit.jupiter.api.Test;

class OneTimePasswordTest {

  @Test
  void isReadableStrongEnoughAndNeverTheSame() {
    var seen = new HashSet<String>();
    for (int i = 0; i < 200; i++) {
      String made = OneTimePassword.make();
      assertThat(made).matches("([2-9a-z]{4}-){3}[2-9a-z]{4}").doesNotContain("o", "l", "i", "1");
      assertThatCode(() -> PasswordRule.check(made.toCharArray(), "王芳")).doesNotThrowAnyException();
      seen.add(made);
    }
    assertThat(seen).hasSize(200);
  }
}
