package huimin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import huimin.testkit.BesideOthers;
import huimin.testkit.TestOffice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Backing up and restoring by real processes. */
@BesideOthers
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class BackupCommandTest {
  private static Path folder;
  private static Cli cli;
  private static Path recoveryKey;
  private static Path file;
  private static JsonNode compared;

  @BeforeAll
  static void makeOffice() throws IOException {
    folder = Files.createTempDirectory("huimin-cli");
    Path password = Files.writeString(folder.resolve("password.txt"), "一句很长的测试口令 2026\n");
    cli = new Cli(folder.resolve("office"), password);
    Path villages = Path.of("src/main/resources/demo/村社区名单.csv");
    Cli.Run init = cli.run(Cli.founding(villages));
    assertThat(init.exit()).as(init.err()).isZero();
    recoveryKey =
        Files.writeString(folder.resolve("recovery.txt"), init.json().get("recovery_key").asText());
  }

  @AfterAll
  static void deleteOffice() {
    TestOffice.delete(folder);
  }

  @Test
  @Order(1)
  void aBackupSaysWhatWasCompared() {
    String roster = Path.of("src/main/resources/demo/人员信息台账.xlsx").toString();
    assertThat(cli.run("import", roster).exit()).isZero();

    Cli.Run run = cli.run("backup", "--to", folder.resolve("usb").toString());

    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(run.json().get("ok").asBoolean()).isTrue();
    file = Path.of(run.json().get("file").asText());
    compared = run.json().get("compared");
    assertThat(file).isNotEmptyFile();
    assertThat(run.json().get("second_place").asBoolean()).isTrue();
    assertThat(compared.get("rows").asInt()).isGreaterThan(1803);
    assertThat(compared.get("digest").asText()).hasSize(64);
    // The day's own, and the one before the import.
    assertThat(folder.resolve("office/backup")).isDirectoryContaining("glob:**.hmb");
  }

  @Test
  @Order(2)
  void aRestoreShowsBothSidesAndMakesAnOfficeThatWorks() {
    Path restored = folder.resolve("restored");

    Cli.Run run = cli.run("restore", file.toString(), "--to", restored.toString());

    assertThat(run.exit()).as(run.err() + run.out()).isZero();
    JsonNode json = run.json();
    assertThat(json.get("same").asBoolean()).isTrue();
    assertThat(json.get("restored").get("digest")).isEqualTo(compared.get("digest"));
    assertThat(json.get("backup").get("persons").asInt()).isEqualTo(1803);
    assertThat(json.get("current").get("rows").asInt()).isEqualTo(compared.get("rows").asInt());
    assertThat(json.get("current").get("digest")).isEqualTo(compared.get("digest"));
  }

  @Test
  @Order(3)
  void nothingIsEverRestoredOverSomething() {
    Cli.Run again =
        cli.run("restore", file.toString(), "--to", folder.resolve("restored").toString());

    assertThat(again.exit()).isEqualTo(1);
    assertThat(again.json().get("code").asText()).isEqualTo("folder-in-use");
    assertThat(again.json().get("message").asText()).contains("一个台账，最后改动于");
    assertThat(cli.run("restore", file.toString()).exit()).isEqualTo(2);
  }

  @Test
  @Order(4)
  void theRecoveryKeyRestoresWithoutAPassword() {
    Cli.Run run =
        Cli.plain(
            List.of(
                "restore",
                file.toString(),
                "--to",
                folder.resolve("recovered").toString(),
                "--recovery-key-file",
                recoveryKey.toString(),
                "--json"));

    assertThat(run.exit()).as(run.err() + run.out()).isZero();
    assertThat(run.json().get("restored").get("digest")).isEqualTo(compared.get("digest"));
  }

  @Test
  @Order(5)
  void aDamagedFileAndAWrongPasswordAreRefused() throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    bytes[bytes.length / 2] ^= 1;
    Path damaged = Files.write(folder.resolve("damaged.hmb"), bytes);
    Path nowhere = folder.resolve("nowhere");
    Cli.Run refused = cli.run("restore", damaged.toString(), "--to", nowhere.toString());
    assertThat(refused.exit()).isEqualTo(1);
    assertThat(refused.json().get("code").asText()).isEqualTo("damaged");
    Path wrong = Files.writeString(folder.resolve("wrong.txt"), "完全不对的一句口令啊");
    Cli.Run denied =
        new Cli(cli.office(), wrong).run("restore", file.toString(), "--to", nowhere.toString());
    assertThat(denied.exit()).isEqualTo(4);
    assertThat(nowhere).doesNotExist();
  }

  @Test
  @Order(6)
  void lostKeysComeBack() throws IOException {
    Files.delete(cli.office().resolve("keys.json"));
    Files.delete(cli.office().resolve("keys.copy.json"));
    assertThat(cli.run("search", "王").json().get("code").asText()).isEqualTo("keys-missing");

    assertThat(cli.run("restore", file.toString(), "--keys-only").exit()).isZero();

    assertThat(cli.run("search", "王").exit()).isZero();
  }
}
