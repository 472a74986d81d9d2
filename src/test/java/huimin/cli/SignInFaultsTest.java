package huimin.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import huimin.Wiring;
import huimin.platform.settings.OfficePaths;
import huimin.testkit.BesideOthers;
import huimin.testkit.TestOffice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** What stands in the way of opening an office is said in a plain sentence, by real processes. */
@BesideOthers
class SignInFaultsTest {
  private static final String PASSWORD = "一句很长的测试口令 2026";
  private static Path folder;
  private static Path villages;
  private static Cli cli;

  @BeforeAll
  static void makeOffice() throws IOException {
    folder = Files.createTempDirectory("huimin-faults");
    cli =
        new Cli(
            folder.resolve("office"), Files.writeString(folder.resolve("password.txt"), PASSWORD));
    villages = Files.writeString(folder.resolve("村.csv"), "村（社区）\n青石村\n");
    assertThat(init(cli).exit()).isZero();
  }

  @AfterAll
  static void deleteOffice() {
    TestOffice.delete(folder);
  }

  private static Cli.Run init(Cli where) {
    return where.run(Cli.founding(villages));
  }

  private static void assertSaid(Cli.Run run, String code, String... words) {
    assertThat(run.json().path("code").asText()).as(run.err()).isEqualTo(code);
    assertThat(run.exit()).isEqualTo(Exit.NO_OFFICE);
    assertThat(run.json().path("message").asText()).contains(words);
    assertThat(run.err()).doesNotContain("Exception");
  }

  @Test
  void lostKeysAreSaidAndNothingElseIsTouched() throws IOException {
    var paths = new OfficePaths(cli.office());
    byte[] keys = Files.readAllBytes(paths.keys());
    byte[] database = Files.readAllBytes(paths.database());
    Files.delete(paths.keys());
    assertThat(cli.run("search", "王").exit()).as("the second copy does").isZero();
    database = Files.readAllBytes(paths.database());
    Files.deleteIfExists(paths.keys());
    Files.delete(paths.keysCopy());

    assertSaid(cli.run("search", "王"), "keys-missing", "备份");

    assertThat(paths.database()).hasBinaryContent(database);
    Files.write(paths.keys(), keys);
    assertThat(cli.run("search", "王").exit()).isZero();
  }

  @Test
  void aSecondProgramIsToldOfTheFirst() {
    try (Wiring first =
        Wiring.open(cli.office(), Cli.USER, PASSWORD.toCharArray(), Clock.systemDefaultZone())) {
      assertSaid(cli.run("search", "王"), "in-use", "另一个程序");
      assertThat(first.persons().counts()).containsEntry("persons", 0);
    }
    assertThat(cli.run("search", "王").exit()).isZero();
  }

  /** A folder the machine itself keeps anybody from writing to. */
  @Test
  @EnabledOnOs(OS.LINUX)
  void aFolderThatCannotBeWrittenIsSaid() throws IOException {
    assertSaid(init(new Cli(Path.of("/proc/huimin"), cli.passwordFile())), "read-only", "写保护");
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void anOfficeThatCannotBeWrittenIsSaidAndOpensLater() throws IOException {
    Path office = cli.office();
    assumeThat(Files.getOwner(office).getName()).as("root may write anywhere").isNotEqualTo("root");
    assertThat(office.toFile().setWritable(false)).isTrue();
    try {
      Cli.Run run = cli.run("search", "王");
      assertThat(run.exit()).isEqualTo(Exit.NO_OFFICE);
      assertThat(run.json().path("message").asText()).contains("写");
    } finally {
      assertThat(office.toFile().setWritable(true)).isTrue();
    }
    assertThat(cli.run("search", "王").exit()).isZero();
  }
}
