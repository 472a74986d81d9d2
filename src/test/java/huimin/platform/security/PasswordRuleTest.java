package huimin.platform.security;

import static huimin.platform.security.OfficeKeysTest.assertRefused;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRuleTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"north-river-42", "correct horse", "窗外的桂花又开了", "𠮷野家门前一棵老树", "aB3$efGh1jkl"})
  void longOnesAreTaken(String password) {
    assertThatCode(() -> PasswordRule.check(password.toCharArray(), "测试员"))
        .doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "aB3$efGh1jk",
        "窗外的桂花又开",
        "aaaaaaaaaaaa",
        "abababababab",
        "123456789012",
        "１２３４５６７８９０１２",
        "Password1234",
        "为人民服务为人民服务",
        "tester-tester-2026"
      })
  void shortKnownMonotonousAndNamedOnesAreRefused(String password) {
    assertRefused(
        () -> PasswordRule.check(password.toCharArray(), "Tester"), "security.password-weak");
  }
}
