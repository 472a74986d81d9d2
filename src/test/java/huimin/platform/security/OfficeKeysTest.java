package huimin.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import huimin.platform.settings.OfficePaths;
import huimin.text.Messages;
import huimin.value.RefusedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class OfficeKeysTest {
  private static final String USER = "测试员";
  private static final char[] PASSWORD = "north-river-42".toCharArray();
  private static final char[] OTHER = "窗外的桂花又开了".toCharArray();

  @TempDir static Path made;
  private static OfficeKeys.Created keys;

  @TempDir Path folder;

  @BeforeAll
  static void makeOnce() {
    keys = OfficeKeys.create(made, USER, PASSWORD);
  }

  @BeforeEach
  void copy() throws IOException {
    Files.copy(file(made), file(folder));
  }

  @Test
  void theRightPasswordGivesTheFilePassword() {
    assertThat(OfficeKeys.unlock(folder, USER, PASSWORD)).isEqualTo(keys.secret());
    assertThat(keys.secret().filePassword()).matches("[A-Za-z0-9_-]{43}");
  }

  @Test
  void aPasswordTypedInFullWidthIsTheSame() {
    assertThat(OfficeKeys.unlock(folder, USER, "ｎｏｒｔｈ－ｒｉｖｅｒ－４２".toCharArray()))
        .isEqualTo(keys.secret());
  }

  @Test
  void wrongPasswordAndUnknownUserAnswerAlikeAndTakeAsLong() {
    long wrong = nanosOf(() -> OfficeKeys.unlock(folder, USER, OTHER));
    long unknown = nanosOf(() -> OfficeKeys.unlock(folder, "无此人", PASSWORD));

    assertThat(unknown).isGreaterThan(wrong / 4);
  }

  @Test
  void theRecoveryKeyGivesTheFilePasswordHoweverItIsTyped() {
    assertThat(OfficeKeys.unlockWithRecovery(folder, keys.recoveryKey())).isEqualTo(keys.secret());
    String typed = " " + keys.recoveryKey().toLowerCase().replace('-', ' ') + " ";
    assertThat(OfficeKeys.unlockWithRecovery(folder, typed)).isEqualTo(keys.secret());
  }

  @Test
  void anotherOfficesRecoveryKeyIsRefused() {
    assertRefused(
        () -> OfficeKeys.unlockWithRecovery(folder, RecoveryKey.generate()),
        "security.recovery-wrong");
  }

  @Test
  void aChangedPasswordOpensAndTheOldOneDoesNot() {
    OfficeKeys.changePassword(folder, USER, PASSWORD, OTHER);

    assertThat(OfficeKeys.unlock(folder, USER, OTHER)).isEqualTo(keys.secret());
    assertRefused(() -> OfficeKeys.unlock(folder, USER, PASSWORD), "security.wrong-password");
    assertThat(OfficeKeys.unlockWithRecovery(folder, keys.recoveryKey())).isEqualTo(keys.secret());
  }

  @Test
  void aForgottenPasswordIsReplacedWithTheRecoveryKey() {
    OfficeKeys.resetPassword(folder, keys.recoveryKey(), USER, OTHER);

    assertThat(OfficeKeys.unlock(folder, USER, OTHER)).isEqualTo(keys.secret());
    assertRefused(
        () -> OfficeKeys.resetPassword(folder, keys.recoveryKey(), "无此人", OTHER),
        "security.no-such-user");
  }

  @Test
  void anAddedUserOpensWithTheOwnPassword() {
    OfficeKeys.addUser(folder, USER, PASSWORD, "新来的", OTHER);

    assertThat(OfficeKeys.unlock(folder, "新来的", OTHER)).isEqualTo(keys.secret());
    assertThat(OfficeKeys.unlock(folder, USER, PASSWORD)).isEqualTo(keys.secret());
    assertRefused(
        () -> OfficeKeys.addUser(folder, USER, PASSWORD, "新来的", OTHER), "security.user-exists");
  }

  @Test
  void nobodyIsAddedWithAWrongPassword() throws IOException {
    byte[] before = Files.readAllBytes(file(folder));

    assertRefused(
        () -> OfficeKeys.addUser(folder, USER, OTHER, "新来的", OTHER), "security.wrong-password");

    assertThat(file(folder)).hasBinaryContent(before);
  }

  /** The name is additional data: an entry moved under another name opens nothing. */
  @Test
  void anEntryUnderAnotherNameOpensNothing() throws IOException {
    Files.writeString(file(folder), Files.readString(file(folder)).replace(USER, "冒名者"));

    assertRefused(() -> OfficeKeys.unlock(folder, "冒名者", PASSWORD), "security.wrong-password");
  }

  @Test
  void aCutFileIsRefusedAsDamagedAndAMissingOneAsMissing() throws IOException {
    String whole = Files.readString(file(folder));
    for (String bad : List.of("", "null", "{}", whole.substring(0, whole.length() / 2))) {
      Files.writeString(file(folder), bad);
      assertRefused(() -> OfficeKeys.unlock(folder, USER, PASSWORD), "security.keys-damaged");
    }
    String fewRounds = whole.replaceAll("(?<=\"iterations\" ?: ?)\\d+", "1000");
    assertThat(fewRounds).isNotEqualTo(whole);
    Files.writeString(file(folder), fewRounds);
    assertRefused(() -> OfficeKeys.unlock(folder, USER, PASSWORD), "security.keys-damaged");
    Files.delete(file(folder));
    assertRefused(() -> OfficeKeys.unlock(folder, USER, PASSWORD), "security.keys-missing");
  }

  @Test
  void keysAreNotMadeTwice() throws IOException {
    byte[] before = Files.readAllBytes(file(folder));

    assertRefused(() -> OfficeKeys.create(folder, USER, PASSWORD), "security.keys-exist");

    assertThat(file(folder)).hasBinaryContent(before);
  }

  @Test
  void theFileHoldsNeitherPasswordNorKey() throws IOException {
    assertThat(Files.readString(file(folder)))
        .contains(USER)
        .doesNotContain(keys.secret().filePassword())
        .doesNotContain(keys.recoveryKey())
        .doesNotContain(String.valueOf(PASSWORD));
    assertThat(keys.toString())
        .doesNotContain(keys.secret().filePassword())
        .doesNotContain(keys.recoveryKey());
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void theFileIsForItsOwnerOnly() throws IOException {
    assertThat(Files.getPosixFilePermissions(file(made)))
        .containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
  }

  @Test
  void namesThatAreBlankOrTooLongAreRefused(@TempDir Path fresh) {
    for (String name : List.of("", " 　", "长".repeat(51), "换\n行")) {
      assertRefused(() -> OfficeKeys.create(fresh, name, PASSWORD), "security.user-name");
    }
    assertThat(fresh).isEmptyDirectory();
  }

  private static long nanosOf(ThrowingCallable act) {
    long start = System.nanoTime();
    assertRefused(act, "security.wrong-password");
    return System.nanoTime() - start;
  }

  private static Path file(Path folder) {
    return new OfficePaths(folder).keys();
  }

  static void assertRefused(ThrowingCallable act, String key) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(
            RefusedException.class, refusal -> assertThat(Messages.text(refusal)).endsWith("。"))
        .hasMessage(key);
  }
}
