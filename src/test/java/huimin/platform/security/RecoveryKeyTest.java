package huimin.platform.security;

import static huimin.platform.security.OfficeKeysTest.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class RecoveryKeyTest {
  private static final String ALPHABET = "34679ACDEFGHJKMNPRTVWXY";

  @Test
  void sixGroupsOfFiveWithoutLookalikes() {
    Set<String> keys = new HashSet<>();
    for (int i = 0; i < 100; i++) {
      String key = RecoveryKey.generate();
      assertThat(key).matches("([" + ALPHABET + "]{5}-){5}[" + ALPHABET + "]{5}");
      keys.add(key);
    }
    assertThat(keys).hasSize(100);
  }

  @RepeatedTest(5)
  void everySingleSlipIsNoticed() {
    String key = String.valueOf(RecoveryKey.parse(RecoveryKey.generate()));
    for (int at = 0; at < key.length(); at++) {
      for (char other : ALPHABET.toCharArray()) {
        if (other != key.charAt(at)) {
          String slip = key.substring(0, at) + other + key.substring(at + 1);
          assertRefused(() -> RecoveryKey.parse(slip), "security.recovery-mistyped");
        }
      }
    }
  }

  @RepeatedTest(5)
  void everyExchangeOfNeighboursIsNoticed() {
    String key = String.valueOf(RecoveryKey.parse(RecoveryKey.generate()));
    for (int at = 0; at + 1 < key.length(); at++) {
      if (key.charAt(at) != key.charAt(at + 1)) {
        var exchanged = new StringBuilder(key);
        exchanged.setCharAt(at, key.charAt(at + 1));
        exchanged.setCharAt(at + 1, key.charAt(at));
        assertRefused(() -> RecoveryKey.parse(exchanged.toString()), "security.recovery-mistyped");
      }
    }
  }

  @Test
  void tooShortTooLongAndForeignCharactersAreRefused() {
    String key = RecoveryKey.generate();
    for (String typed : List.of("", key + "A", key.substring(1), key.replace('-', '0'), "恢复")) {
      assertRefused(() -> RecoveryKey.parse(typed), "security.recovery-mistyped");
    }
  }

  @Test
  void caseBlanksDashesAndFullWidthDoNotMatter() {
    String key = RecoveryKey.generate();
    char[] plain = RecoveryKey.parse(key);

    assertThat(RecoveryKey.parse(key.toLowerCase().replace("-", " — "))).isEqualTo(plain);
    var wide = new StringBuilder();
    key.chars().forEach(c -> wide.append((char) (c - '!' + '！')));
    assertThat(RecoveryKey.parse(wide.toString())).isEqualTo(plain);
  }
}
