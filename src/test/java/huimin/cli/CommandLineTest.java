package huimin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import huimin.platform.settings.OfficePaths;
import huimin.testkit.BesideOthers;
import huimin.testkit.TestOffice;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The contract of the command line, by real processes on a real office. */
@BesideOthers
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CommandLineTest {
  private static Path folder;
  private static Cli cli;

  @BeforeAll
  static void makeOffice() throws IOException {
    folder = Files.createTempDirectory("huimin-cli");
    Path password = Files.writeString(folder.resolve("password.txt"), "一句很长的测试口令 2026\n");
    cli = new Cli(folder.resolve("office"), password);
    Cli.Run init = cli.run(Cli.founding(sample("村社区名单.csv")));
    assertThat(init.exit()).as(init.err()).isZero();
    assertThat(init.json().get("villages").asInt()).isEqualTo(12);
    assertThat(init.json().get("recovery_key").asText()).isNotBlank();
  }

  @AfterAll
  static void deleteOffice() {
    TestOffice.delete(folder);
  }

  private static Path sample(String name) {
    Path bundled = Path.of("src/main/resources/demo", name);
    return Files.exists(bundled) ? bundled : Path.of("src/test/resources/samples", name);
  }

  @Test
  @Order(1)
  void dryRunCountsAndWritesNothing() {
    Cli.Run run = cli.run("import", sample("人员信息台账.xlsx").toString(), "--dry-run");
    assertThat(run.exit()).isZero();
    assertThat(run.json().get("added").asInt()).isEqualTo(1803);
    assertThat(run.json().get("batch").isNull()).isTrue();
    assertThat(cli.run("search", "林强").json().get("rows")).isEmpty();
  }

  @Test
  @Order(2)
  void importUndoAndImportAgain() {
    JsonNode first = cli.run("import", sample("人员信息台账.xlsx").toString()).json();
    assertThat(first.get("layout").asText()).isEqualTo("人员信息台账");
    assertThat(first.get("read").asInt()).isEqualTo(1803);
    JsonNode undone = cli.run("undo-import", first.get("batch").asText()).json();
    assertThat(undone.get("removed").asInt()).isEqualTo(1803 * 2 + 683);
    assertThat(cli.run("search", "林强").json().get("rows")).isEmpty();
    assertThat(cli.run("import", sample("人员信息台账.xlsx").toString()).json().get("added").asInt())
        .isEqualTo(1803);
    assertThat(cli.run("search", "林强").json().get("rows")).hasSize(2);
  }

  @Test
  @Order(3)
  void aFaultyFileIsRefusedWithItsProblemsAndGivenBack() {
    Path errors = folder.resolve("错误.xlsx");
    Cli.Run run = cli.run("import", sample("问题台账.xlsx").toString(), "--errors", errors.toString());
    assertThat(run.exit()).isEqualTo(1);
    JsonNode json = run.json();
    assertThat(json.get("problems")).hasSize(12);
    assertThat(json.get("read").asInt())
        .isEqualTo(
            json.get("added").asInt()
                + json.get("changed").asInt()
                + json.get("unchanged").asInt()
                + json.get("rejected").asInt());
    assertThat(errors).isNotEmptyFile();
  }

  @Test
  @Order(3)
  void anOwnExportImportsAgainWithoutChange() {
    for (String roster :
        List.of(
            "2026年10月城乡低保发放花名册.xlsx", "特困人员供养台账.xls", "2026年10月临时救助审批发放汇总表.xlsx", "就业安置台账.xlsx")) {
      assertThat(cli.run("import", sample(roster).toString()).exit()).as(roster).isZero();
    }
    for (String what : List.of("persons", "households", "aid", "placements")) {
      Path out = folder.resolve(what + ".xlsx");
      Cli.Run export = cli.run("export", what, "--out", out.toString(), "--month", "2026-10");
      assertThat(export.exit()).as(export.err()).isZero();
      JsonNode again = cli.run("import", out.toString()).json();
      assertThat(again.get("unchanged").asInt())
          .as(what + " " + again)
          .isEqualTo(export.json().get("rows").asInt());
      assertThat(again.get("batch").isNull()).as(what).isTrue();
    }
  }

  @Test
  @Order(4)
  void monthsCloseInOrder() {
    assertThat(cli.run("paylist", "2026-10", "--out", folder.toString()).exit()).isEqualTo(1);
    JsonNode october = cli.run("close-month", "2026-10").json();
    assertThat(october.get("blocked")).isEmpty();
    october
        .get("programmes")
        .forEach(
            p ->
                assertThat(
                        p.get("previous").asInt() + p.get("added").asInt() - p.get("left").asInt())
                    .isEqualTo(p.get("now").asInt()));
    Cli.Run twice = cli.run("close-month", "2026-10");
    assertThat(twice.exit()).isEqualTo(1);
    assertThat(twice.json().get("code").asText()).isEqualTo("month-already-closed");
    assertThat(twice.json().get("message").asText()).contains("没有变");
  }

  @Test
  @Order(5)
  void whatComesAfterTheClosingIsNotLostSilently() throws IOException {
    Path roster = folder.resolve("十月改.csv");
    Files.writeString(
        roster,
        "2026年10月城乡低保发放花名册\n户主姓名,公民身份号码,类别,保障人口,补差,起发月份\n"
            + "萧国堃,500151196203029649,农村,2,1300,2025-11\n");
    Cli.Run late = cli.run("import", roster.toString());
    assertThat(late.exit()).isEqualTo(1);
    assertThat(late.json().get("problems").get(0).get("code").asText()).isEqualTo("month-closed");
    Path aid = folder.resolve("补报.csv");
    Files.writeString(
        aid, "申请人,公民身份号码,救助类型,审批时间,救助金额\n萧国堃,500151196203029649,急难型,2026.10.30,600\n");
    JsonNode taken = cli.run("import", aid.toString()).json();
    assertThat(taken.get("problems").get(0).get("code").asText()).isEqualTo("paid-later");
    assertThat(cli.run("import", aid.toString()).json().get("unchanged").asInt()).isEqualTo(1);
    JsonNode november = cli.run("close-month", "2026-11").json();
    assertThat(november.get("programmes").get(4).get("amount").asText()).isEqualTo("600.00");
  }

  @Test
  @Order(6)
  void aRealOfficePostsNothingBeforeItsStandardsAreVerified() {
    Cli.Run run = cli.run("notice", "2026-10", "--out", folder.resolve("out").toString());
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.json().get("code").asText()).isEqualTo("standard-unverified");
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  @Order(7)
  void verifiedStandardsComeInAndNoticesGoOut() throws IOException {
    Path policies = folder.resolve("政策.csv");
    Files.writeString(
        policies,
        Files.readString(Path.of("src/main/resources/policy/policies.csv")).replace(",否,", ",是,"));
    JsonNode taken = cli.run("policy", "import", policies.toString()).json();
    assertThat(taken.get("changed").asInt()).isEqualTo(6);
    Path out = folder.resolve("out");
    JsonNode notices = cli.run("notice", "2026-10", "--out", out.toString()).json().get("notices");
    assertThat(notices).hasSize(12);
    notices.forEach(n -> assertThat(Path.of(n.get("file").asText())).isNotEmptyFile());
    JsonNode lists = cli.run("paylist", "2026-10", "--out", out.toString()).json();
    assertThat(lists.get("sum").asText()).isEqualTo("392460.00");
    assertThat(cli.run("return", "2026-10", "--out", out.toString()).json().get("indicators"))
        .isNotEmpty();
  }

  @Test
  @Order(8)
  void wrongUsageWrongPasswordAndMissingOfficeHaveTheirOwnCodes() throws IOException {
    assertThat(Cli.plain(List.of("no-such-command")).exit()).isEqualTo(2);
    assertThat(cli.run("close-month", "not-a-month").exit()).isEqualTo(2);
    Path wrong = Files.writeString(folder.resolve("wrong.txt"), "完全不对的一句口令啊");
    Cli.Run denied = new Cli(cli.office(), wrong).run("search", "王");
    assertThat(denied.exit()).isEqualTo(4);
    assertThat(denied.json().get("code").asText()).isEqualTo("wrong-password");
    assertThat(new Cli(folder.resolve("nowhere"), cli.passwordFile()).run("search", "王").exit())
        .isEqualTo(4);
    Cli.Run clock = cli.run("search", "王", "--clock", "2026-01-01");
    assertThat(clock.exit()).isEqualTo(1);
    assertThat(clock.json().get("code").asText()).isEqualTo("clock-not-demo");
  }

  @ParameterizedTest
  @Order(9)
  @CsvSource({"空.xlsx,empty-file", "图.xlsx,not-a-workbook", "乱.csv,layout-not-recognised"})
  void wrongFilesAreRefusedAndNothingIsWritten(String name, String code) throws IOException {
    Path file = folder.resolve(name);
    switch (code) {
      case "empty-file" -> Files.createFile(file);
      case "not-a-workbook" ->
          Files.write(file, new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0});
      default -> Files.writeString(file, "甲,乙\n1,2\n", Charset.forName("GB18030"));
    }
    Path database = new OfficePaths(cli.office()).database();
    int people = cli.run("search", "青石村", "--limit", "9999").json().get("rows").size();
    Cli.Run run = cli.run("import", file.toString());
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.json().get("code").asText()).isEqualTo(code);
    assertThat(run.json().get("message").asText()).contains("没有导入");
    assertThat(database).isNotEmptyFile();
    assertThat(cli.run("search", "青石村", "--limit", "9999").json().get("rows")).hasSize(people);
  }

  @Test
  @Order(10)
  void plainAnswersAreChineseAndTheHelpIsComplete() {
    Cli.Run help = Cli.plain(List.of("--help"));
    for (String command :
        List.of(
            "init",
            "demo",
            "import",
            "undo-import",
            "export",
            "close-month",
            "paylist",
            "notice",
            "return",
            "search",
            "policy",
            "backup",
            "restore")) {
      assertThat(help.out()).contains(command);
      String own = Cli.plain(List.of(command, "--help")).out();
      assertThat(own).contains("用法").doesNotContain("Show this help");
    }
  }

  @Test
  @Order(11)
  void theDemoRunsTheWholeJobAndSaysThatThereIsNoDisplay() {
    Path out = folder.resolve("demo");
    Cli.Run run = Cli.plain(List.of("demo", "--out", out.toString(), "--window", "--json"));
    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(run.err()).contains("没有显示屏");
    JsonNode json = run.json();
    assertThat(json.get("persons").asInt()).isEqualTo(1803);
    assertThat(json.get("households").asInt()).isEqualTo(683);
    assertThat(json.get("paid_total").asText()).isEqualTo("306242.00");
    assertThat(json.get("notices")).hasSize(24);
    json.get("files").forEach(file -> assertThat(Path.of(file.asText())).isNotEmptyFile());
    Cli.Run again = Cli.plain(List.of("demo", "--out", folder.toString(), "--json"));
    assertThat(again.json().get("code").asText()).isEqualTo("folder-in-use");
  }
}
