package huimin.secrecy;

import huimin.AtWork;
import huimin.Wiring;
import huimin.exchange.ImportRequest;
import huimin.exchange.ImportResult;
import huimin.exchange.OfficeFounding;
import huimin.platform.db.OfficeInfo;
import huimin.platform.layout.Layouts;
import huimin.platform.security.OfficeKeys;
import huimin.platform.security.OfficeSecret;
import huimin.platform.security.Role;
import huimin.platform.task.Progress;
import huimin.testkit.TestOffice;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Set;

/**
 * A founded office of three villages with an account of every role, some people, aid and
 * placements, made once a run and copied for each random office: in one the cabinet was never put
 * into use, in the other it was and is empty. Both have the same secret and the same passwords.
 */
final class OfficeTemplates {
  /** Everybody's password. */
  static final char[] PASSWORD = "清晨的石桥与渡口 2026".toCharArray();

  /** How many people the rosters bring. */
  static final int PEOPLE = 12;

  private static final String FOUNDER = "演示员";
  private static final Path FOLDER = temporary();
  private static final OfficeSecret SECRET = make();

  private OfficeTemplates() {}

  /** The secret of all of them. */
  static OfficeSecret secret() {
    return SECRET;
  }

  /** A copy of one of them, closed. */
  static void copy(boolean enabled, Path target) {
    copyAll(FOLDER.resolve(enabled ? "enabled" : "never"), target);
  }

  private static void copyAll(Path from, Path target) {
    try (var files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Files.copy(
            file,
            target.resolve(from.relativize(file).toString()),
            StandardCopyOption.COPY_ATTRIBUTES);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path temporary() {
    try {
      Path folder = Files.createTempDirectory("huimin-secrecy");
      Runtime.getRuntime().addShutdownHook(new Thread(() -> TestOffice.delete(folder)));
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static OfficeSecret make() {
    Path never = FOLDER.resolve("never");
    Path enabled = FOLDER.resolve("enabled");
    try {
      Path villages = Files.writeString(FOLDER.resolve("村.csv"), "村（社区）\n青石村\n白果村\n桥头社区\n");
      new OfficeFounding(Layouts.bundled(), TestOffice.CLOCK)
          .found(
              new OfficeFounding.Request(
                  never, new OfficeInfo("安溪镇", "铜梁区", true), villages, null, List.of()),
              FOUNDER,
              PASSWORD.clone());
      OfficeSecret secret = OfficeKeys.unlock(never, FOUNDER, PASSWORD.clone());
      fill(never, secret);
      copyAll(never, enabled);
      try (AtWork work = AtWork.open(enabled, secret, TestOffice.CLOCK)) {
        work.cabinet(TestOffice.CLOCK).enable(PASSWORD.clone()).cabinet().close();
      }
      return secret;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void fill(Path folder, OfficeSecret secret) throws IOException {
    try (AtWork work = AtWork.open(folder, secret, TestOffice.CLOCK)) {
      Wiring founder = work.founder(FOUNDER);
      take(founder, Files.writeString(FOLDER.resolve("人员.csv"), people()));
      take(founder, Files.writeString(FOLDER.resolve("低保.csv"), allowances()));
      take(founder, Files.writeString(FOLDER.resolve("就业.csv"), placements()));
      for (Role role : Role.values()) {
        founder.accounts().add(AtWork.user(role), Set.of(role), PASSWORD.clone(), false);
      }
    }
  }

  private static void take(Wiring founder, Path roster) {
    ImportResult result =
        founder
            .imports()
            .run(
                new ImportRequest(roster, founder.rosterLayouts(), null, false),
                founder.session(),
                Progress.NONE);
    if (result.batchId() == null) {
      throw new IllegalStateException(roster + ": " + result.problems());
    }
  }

  /** Somebody's name. */
  static String name(int of) {
    String given = "安平康宁和顺福寿喜乐荣华";
    return "赵钱孙李周吴".charAt(of % 6)
        + given.substring(of % 12, of % 12 + 1)
        + "石林川".charAt(of / 12 % 3);
  }

  /** Three to a household. */
  private static String people() {
    var lines = new StringBuilder("人员信息台账\n村（社区）,村民小组,户主姓名,与户主关系,姓名,性别,公民身份号码,联系电话\n");
    List<String> relations = List.of("本人", "长子", "次子");
    List<String> villages = List.of("青石村", "白果村", "桥头社区");
    for (int i = 0; i < PEOPLE; i++) {
      lines.append(
          "%s,%d组,%s,%s,%s,男,%s,1380013%04d%n"
              .formatted(
                  villages.get(i / 3 % 3),
                  i / 3 % 4 + 1,
                  name(i - i % 3),
                  relations.get(i % 3),
                  name(i),
                  AtWork.idNumber(i),
                  8000 + i));
    }
    return lines.toString();
  }

  private static String allowances() {
    var lines = new StringBuilder("2026年10月城乡低保发放花名册\n户主姓名,公民身份号码,类别,保障人口,补差,起发月份\n");
    for (int i = 0; i < PEOPLE; i += 3) {
      lines.append("%s,%s,农村,2,%d,2025-11%n".formatted(name(i), AtWork.idNumber(i), 300 + 10 * i));
    }
    return lines.toString();
  }

  private static String placements() {
    var lines = new StringBuilder("就业安置台账\n姓名,公民身份号码,用人单位,安置方式,岗位,上岗日期\n");
    for (int i = 1; i < PEOPLE; i += 4) {
      lines.append(
          "%s,%s,安溪镇人民政府,公益性岗位,保洁,2026-0%d-01%n".formatted(name(i), AtWork.idNumber(i), 1 + i % 9));
    }
    return lines.toString();
  }
}
