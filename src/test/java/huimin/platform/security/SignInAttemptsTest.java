package huimin.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import huimin.platform.settings.OfficePaths;
import huimin.testkit.MovingClock;
import huimin.value.RefusedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignInAttemptsTest {
  private static final String USER = "民政员";
  private static final String OTHER = "社保员";
  private static final Duration WAIT = Duration.ofMinutes(Limit.SIGN_IN_WAIT.value());
  private static Path made;

  @TempDir private Path folder;
  private final MovingClock clock = new MovingClock();

  @BeforeAll
  static void makeKeys(@TempDir Path shared) {
    made = shared;
    char[] password = "一句很长的测试口令 2026".toCharArray();
    OfficeKeys.create(shared, USER, password);
    OfficeSecret secret = OfficeKeys.unlock(shared, USER, password);
    OfficeKeys.put(shared, secret, OTHER, "又一句很长的测试口令 2026".toCharArray(), 0);
  }

  @BeforeEach
  void copyKeys() throws IOException {
    for (Path file : new Path[] {paths(made).keys(), paths(made).attempts()}) {
      Files.copy(file, folder.resolve(file.getFileName()));
    }
  }

  private static OfficePaths paths(Path folder) {
    return new OfficePaths(folder);
  }

  /** As after a restart: whatever was remembered stands in the file. */
  private SignInAttempts attempts() {
    return new SignInAttempts(folder, clock);
  }

  private void fail(String user, int times) {
    for (int i = 0; i < times; i++) {
      attempts().begin(user);
    }
  }

  private void assertWaits(String user, int minutes) {
    assertThatThrownBy(() -> attempts().begin(user))
        .isInstanceOfSatisfying(
            RefusedException.class,
            refused -> {
              assertThat(refused.key()).isEqualTo("security.sign-in-wait");
              assertThat(refused.args()).containsExactly((long) minutes);
            });
  }

  @Test
  void fiveFailuresMakeTheUserWaitFiveMinutesAndNobodyElse() {
    fail(USER, Limit.SIGN_IN_FAILURES.value());
    assertWaits(USER, 5);
    assertThatCode(() -> attempts().begin(OTHER)).doesNotThrowAnyException();
    clock.move(WAIT.minusSeconds(1));
    assertWaits(USER, 1);
    clock.move(Duration.ofSeconds(1));
    assertThatCode(() -> attempts().begin(USER)).doesNotThrowAnyException();
  }

  @Test
  void aRightPasswordBeginsTheCountAnew() {
    fail(USER, Limit.SIGN_IN_FAILURES.value());
    clock.move(WAIT);
    attempts().begin(USER);
    attempts().passed(USER);
    fail(USER, Limit.SIGN_IN_FAILURES.value() - 1);
    attempts().begin(USER);
    assertWaits(USER, 5);
  }

  @Test
  void fourFailuresAreForgiven() {
    fail(USER, Limit.SIGN_IN_FAILURES.value() - 1);
    attempts().begin(USER);
    attempts().passed(USER);
    assertThatCode(() -> attempts().begin(USER)).doesNotThrowAnyException();
  }

  @Test
  void aClockSetBackBeginsTheWaitAnew() {
    fail(USER, Limit.SIGN_IN_FAILURES.value());
    clock.move(Duration.ofMinutes(4));
    assertWaits(USER, 1);
    clock.move(Duration.ofDays(-1));
    assertWaits(USER, 5);
    clock.move(WAIT.minusSeconds(1));
    assertWaits(USER, 1);
    clock.move(Duration.ofSeconds(1));
    assertThatCode(() -> attempts().begin(USER)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "null", "{\"format\":9}"})
  void aFileThatIsGoneOrGarbledMakesEverybodyWait(String content) throws IOException {
    Path file = paths(folder).attempts();
    if (content.isEmpty()) {
      Files.delete(file);
    } else {
      Files.writeString(file, content);
    }
    assertWaits(USER, 5);
    assertWaits(OTHER, 5);
    clock.move(WAIT);
    assertThatCode(() -> attempts().begin(USER)).doesNotThrowAnyException();
  }

  @Test
  void anOfficeOfTheFirstVersionNeverHadTheFile() throws IOException {
    Files.delete(paths(folder).attempts());
    String keys = Files.readString(paths(folder).keys());
    Files.writeString(paths(folder).keys(), keys.replaceAll("\"revision\" : \\d+,", ""));
    assertThatCode(() -> attempts().begin(USER)).doesNotThrowAnyException();
  }

  @Test
  void whatWasTypedForANameStandsNowhereAndUnknownNamesShareOneCount() throws IOException {
    String typed = "有人把密码打进了用户名";
    fail(typed, 3);
    fail("另一个不认识的名字", 2);
    assertWaits(typed, 5);
    assertThat(Files.readString(paths(folder).attempts())).doesNotContain(typed);
    assertThat(attempts().untold()).hasSize(5).allMatch(failure -> failure.user().isEmpty());
    assertThatCode(() -> attempts().begin(USER)).doesNotThrowAnyException();
  }

  @Test
  void failuresWaitForTheJournalUntilToldAndSuccessIsNone() {
    fail(USER, 2);
    attempts().begin(OTHER);
    attempts().passed(OTHER);
    var untold = attempts().untold();
    assertThat(untold).extracting(FailedAttempt::user).containsExactly(USER, USER);
    assertThat(untold.getFirst().at()).isEqualTo(clock.instant());
    attempts().told(untold);
    assertThat(attempts().untold()).isEmpty();
  }

  @Test
  void thePcDecidesHowDearAPasswordIsButNeverBelowTheFloor() {
    assertThat(Calibration.rounds(100_000_000)).isEqualTo(WrappedKey.ITERATIONS);
    assertThat(Calibration.rounds(50_000_000)).isEqualTo(1_000_000);
    assertThat(Calibration.rounds(1)).isEqualTo(10 * WrappedKey.ITERATIONS);
    assertThat(Calibration.ITERATIONS).isGreaterThanOrEqualTo(WrappedKey.ITERATIONS);
  }
}
