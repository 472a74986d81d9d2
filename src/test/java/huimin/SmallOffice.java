package huimin;

import static org.assertj.core.api.Assertions.assertThat;

import huimin.exchange.ImportRequest;
import huimin.exchange.ImportResult;
import huimin.exchange.OfficeFounding;
import huimin.platform.account.SignedIn;
import huimin.platform.backup.VerifiedCopies;
import huimin.platform.db.OfficeDatabase;
import huimin.platform.db.OfficeInfo;
import huimin.platform.db.Safeguards;
import huimin.platform.layout.Layouts;
import huimin.platform.security.Access;
import huimin.platform.security.OfficeKeys;
import huimin.platform.security.OfficeSecret;
import huimin.platform.settings.KnownTips;
import huimin.platform.task.Progress;
import huimin.testkit.TestOffice;
import huimin.value.Period;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.List;

/**
 * An office of one village with forty people, thirty of them with 低保, that is harmed again and
 * again: it is made once and copied from then on.
 *
 * @param folder where it lies closed
 */
record SmallOffice(Path folder, OfficeSecret secret, Clock clock) {
  /** Its only user, who is alone and may do everything. */
  static final String USER = "演示员";

  static final char[] PASSWORD = "演示用的一句长口令 2026".toCharArray();
  static final int PEOPLE = 40;
  static final int CASES = 30;

  /** The month in work. */
  static final Period MONTH = Period.parse("2026-10");

  private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

  /** A demonstration office, which takes any clock and is remembered nowhere. */
  static SmallOffice demo(Path folder) {
    return found(folder, true, TestOffice.CLOCK);
  }

  /** Makes one in a folder. */
  static SmallOffice found(Path folder, boolean demo, Clock clock) {
    try {
      Path lists = Files.createTempDirectory("huimin-small");
      Path villages = Files.writeString(lists.resolve("村.csv"), "村（社区）\n青石村\n");
      new OfficeFounding(Layouts.bundled(), clock)
          .found(
              new OfficeFounding.Request(
                  folder, new OfficeInfo("安溪镇", "铜梁区", demo), villages, null, List.of()),
              USER,
              PASSWORD.clone());
      var made = new SmallOffice(folder, OfficeKeys.unlock(folder, USER, PASSWORD.clone()), clock);
      try (Wiring wiring = made.open(folder)) {
        take(wiring, people(lists.resolve("人员.csv"), 0, PEOPLE));
        take(wiring, allowances(lists.resolve("低保.csv")));
      }
      TestOffice.delete(lists);
      return made;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same as it lies in another folder; what is there already goes. */
  void copyTo(Path target) {
    copy(folder, target);
  }

  static void copy(Path from, Path target) {
    try {
      if (Files.exists(target)) {
        TestOffice.delete(target);
      }
      try (var files = Files.walk(from)) {
        for (Path file : files.toList()) {
          Files.copy(
              file,
              target.resolve(from.relativize(file).toString()),
              StandardCopyOption.COPY_ATTRIBUTES);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Its services, over a copy in a folder. */
  Wiring open(Path at) {
    return open(at, clock, KnownTips.NONE);
  }

  /** As the program opens it once the password is known. */
  Wiring open(Path at, Clock now, KnownTips known) {
    var copies = new VerifiedCopies(at, secret, now);
    OfficeDatabase database =
        OfficeDatabase.open(at, secret, now, new Safeguards(copies, known, false, copies));
    return Wiring.over(
        at, new SignedIn(database, secret, Access.of(Access.alone(USER)), false), now);
  }

  /** Imports a roster. */
  static ImportResult take(Wiring wiring, Path roster) {
    ImportResult result =
        wiring
            .imports()
            .run(
                new ImportRequest(roster, wiring.rosterLayouts(), null, false),
                wiring.session(),
                Progress.NONE);
    assertThat(result.batchId()).as("%s", result.problems()).isNotNull();
    return result;
  }

  /** A roster of people, each the head of a household. */
  static Path people(Path file, int first, int count) throws IOException {
    var lines = new StringBuilder("人员信息台账\n村（社区）,户主姓名,与户主关系,姓名,性别,公民身份号码\n");
    for (int i = first; i < first + count; i++) {
      lines.append("青石村,%1$s,本人,%1$s,男,%2$s%n".formatted(name(i), idNumber(i)));
    }
    return Files.writeString(file, lines);
  }

  private static Path allowances(Path file) throws IOException {
    var lines = new StringBuilder("2026年10月城乡低保发放花名册\n户主姓名,公民身份号码,类别,保障人口,补差,起发月份\n");
    for (int i = 0; i < CASES; i++) {
      lines.append("%s,%s,农村,1,%d,2025-11%n".formatted(name(i), idNumber(i), 300 + i));
    }
    return Files.writeString(file, lines);
  }

  static String name(int i) {
    return "赵" + Character.toString(0x5e73 + i / 50) + Character.toString(0x5b89 + i % 50);
  }

  /** A number with a fitting last digit, of nobody. */
  static String idNumber(int i) {
    String digits = "50015119600101%03d".formatted(2 * i + 1);
    int sum = 0;
    for (int at = 0; at < WEIGHTS.length; at++) {
      sum += (digits.charAt(at) - '0') * WEIGHTS[at];
    }
    return digits + "10X98765432".charAt(sum % 11);
  }
}
