package huimin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import huimin.testkit.BesideOthers;
import huimin.testkit.TestOffice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Accounts by real processes: each call is a program started anew. */
@BesideOthers
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class UserCommandTest {
  private static final String CLERK = "张经办";
  private static Path folder;
  private static Cli founder;

  @BeforeAll
  static void makeOffice() throws IOException {
    folder = Files.createTempDirectory("huimin-users");
    founder = new Cli(folder.resolve("office"), password("founder", "管理员的一句长口令 2026"));
    Path villages = Path.of("src/main/resources/demo/村社区名单.csv");
    Cli.Run init = founder.run(Cli.founding(villages));
    assertThat(init.exit()).as(init.err()).isZero();
    password("recovery", init.json().get("recovery_key").asText());
  }

  @AfterAll
  static void deleteOffice() {
    TestOffice.delete(folder);
  }

  private static Path password(String name, String password) throws IOException {
    return Files.writeString(folder.resolve(name + ".txt"), password + "\n");
  }

  private static Path file(String name) {
    return folder.resolve(name + ".txt");
  }

  /** A command by somebody with the password in a file. */
  private static Cli.Run as(String user, String passwordFile, String... command) {
    var args = new ArrayList<>(List.of(command));
    args.addAll(
        List.of(
            "--office",
            founder.office().toString(),
            "--user",
            user,
            "--password-file",
            file(passwordFile).toString(),
            "--json"));
    return Cli.plain(args);
  }

  private static void assertRefused(Cli.Run run, int exit, String code) {
    assertThat(run.json().path("code").asText()).isEqualTo(code);
    assertThat(run.exit()).isEqualTo(exit);
  }

  @Test
  @Order(1)
  void theFounderIsAloneAndMayDoEverything() throws IOException {
    JsonNode list = founder.run("user", "list").json();
    assertThat(list.get("alone").asBoolean()).isTrue();
    assertThat(list.get("users").get(0).get("roles").get(0).asText()).isEqualTo("系统管理员");
    assertThat(founder.run("search", "王").exit()).isZero();
    password("first", "第一次用的一句长口令 2026");
    String first = file("first").toString();
    assertRefused(
        founder.run("user", "add", "李双职", "--role", "系统管理员,审计员", "--new-password-file", first),
        1,
        "roles-exclude");
    assertRefused(
        founder.run("user", "add", "李双职", "--role", "镇长", "--new-password-file", first),
        1,
        "no-such-role");
    assertThat(founder.run("search", "王").exit()).as("nobody was added").isZero();
  }

  @Test
  @Order(2)
  void fromTheSecondAccountOnRolesBind() {
    Cli.Run added =
        founder.run(
            "user",
            "add",
            CLERK,
            "--role",
            "民政经办,社保经办",
            "--new-password-file",
            file("first").toString(),
            "--temporary");
    assertThat(added.exit()).as(added.out() + added.err()).isZero();
    assertThat(added.json().get("users")).hasSize(2);
    assertThat(added.json().get("alone").asBoolean()).isFalse();
    assertRefused(founder.run("search", "王"), 3, "not-permitted");
    assertRefused(
        founder.run("export", "persons", "--out", folder.resolve("人员.xlsx").toString()),
        3,
        "not-permitted");
    assertThat(folder.resolve("人员.xlsx")).doesNotExist();
    assertRefused(founder.run("user", "lock", Cli.USER), 1, "last-administrator");
  }

  @Test
  @Order(3)
  void theFirstPasswordIsChangedBeforeAnythingElse() throws IOException {
    assertRefused(as(CLERK, "first", "search", "王"), 3, "must-change");
    password("own", "自己换上的一句长口令 2026");
    Cli.Run changed =
        as(CLERK, "first", "user", "password", "--new-password-file", file("own").toString());
    assertThat(changed.exit()).as(changed.out() + changed.err()).isZero();
    assertThat(as(CLERK, "own", "search", "王").exit()).isZero();
    assertRefused(as(CLERK, "own", "user", "list"), 3, "not-permitted");
    assertRefused(as(CLERK, "first", "search", "王"), 4, "wrong-password");
  }

  @Test
  @Order(4)
  void rolesPasswordsAndLocksAreTheAdministrators() {
    assertThat(founder.run("user", "roles", CLERK, "--role", "审批领导").exit()).isZero();
    assertRefused(
        as(CLERK, "own", "export", "aid", "--out", folder.resolve("救助.xlsx").toString()),
        3,
        "not-permitted");
    assertThat(founder.run("user", "lock", CLERK).exit()).isZero();
    assertRefused(as(CLERK, "own", "search", "王"), 4, "wrong-password");
    assertThat(founder.run("user", "unlock", CLERK).exit()).as("without a password").isEqualTo(2);
    Cli.Run unlocked =
        founder.run("user", "unlock", CLERK, "--new-password-file", file("first").toString());
    assertThat(unlocked.exit()).as(unlocked.out() + unlocked.err()).isZero();
    assertRefused(as(CLERK, "own", "search", "王"), 4, "wrong-password");
    assertRefused(as(CLERK, "first", "search", "王"), 3, "must-change");
    Cli.Run reset =
        founder.run("user", "password", CLERK, "--new-password-file", file("first").toString());
    assertThat(reset.exit()).as(reset.out() + reset.err()).isZero();
    assertThat(as(CLERK, "first", "search", "王").exit()).as("the own one, not lent").isZero();
  }

  @Test
  @Order(5)
  void fiveWrongPasswordsLockThisUserAndNobodyElse() {
    for (int i = 0; i < 5; i++) {
      assertRefused(as(CLERK, "own", "search", "王"), 4, "wrong-password");
    }
    Cli.Run locked = as(CLERK, "first", "search", "王");
    assertRefused(locked, 4, "sign-in-wait");
    assertThat(locked.json().get("message").asText()).contains("分钟");
    assertThat(founder.run("user", "list").exit()).isZero();
  }

  @Test
  @Order(6)
  void theKeyOnPaperGivesTheFounderAnotherPassword() throws IOException {
    password("again", "忘记以后新换的一句长口令 2026");
    Cli.Run recovered =
        Cli.plain(
            List.of(
                "user",
                "password",
                "--new-password-file",
                file("again").toString(),
                "--recovery-key-file",
                file("recovery").toString(),
                "--office",
                founder.office().toString(),
                "--user",
                Cli.USER,
                "--json"));
    assertThat(recovered.exit()).as(recovered.out() + recovered.err()).isZero();
    assertThat(as(Cli.USER, "again", "user", "list").exit()).isZero();
    assertRefused(as(Cli.USER, "founder", "user", "list"), 4, "wrong-password");
  }
}
