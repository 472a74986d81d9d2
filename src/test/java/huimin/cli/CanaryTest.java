package huimin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import huimin.testkit.BesideOthers;
import huimin.testkit.Canaries;
import huimin.testkit.PdfText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The whole job by real processes in a world of their own: nothing of the one person in it is found
 * in any file there, but in those the clerk asked for.
 */
@BesideOthers
class CanaryTest {
  private static final String NAME = "卞鹮砚";
  private static final String ID = "500151196203029649";
  private static final String PHONE = "13977706661";
  private static final String NO_PHONE = "问鹈鹕家";
  private static final String ADDRESS = "鸾梦巷柒拾柒号";
  private static final String REGISTERED = "鹔鹴坪老屋基";
  private static final String NOTE = "患鲎血不凝症";
  private static final String ACCOUNT = "6217003810012345670";
  private static final String PASSWORD = "一句藏着鼋鼍的长口令 77";
  private static final String FIRST_PASSWORD = "一句藏着蛩蛩的长口令 88";
  private static final String WRONG = "一句藏着狻猊的错口令 99";
  private static final String GROUP = "7组";
  private static final YearMonth MONTH = YearMonth.now();

  @TempDir private Path world;
  private Path own;
  private Path asked;
  private Path password;
  private final List<String> words =
      new ArrayList<>(
          List.of(
              NAME,
              ID,
              PHONE,
              NO_PHONE,
              ADDRESS,
              REGISTERED,
              NOTE,
              ACCOUNT,
              PASSWORD,
              FIRST_PASSWORD,
              WRONG));

  @BeforeEach
  void folders() throws IOException {
    own = Files.createDirectory(world.resolve("own"));
    asked = Files.createDirectory(world.resolve("asked"));
    for (String each : List.of("home", "config", "data", "cache", "state", "tmp", "work", "said")) {
      Files.createDirectory(own.resolve(each));
    }
    password = secretFile("口令.txt", PASSWORD);
  }

  private Path secretFile(String name, String secret) throws IOException {
    return Files.writeString(asked.resolve(name), secret + "\n");
  }

  @Test
  void nothingOfAPersonIsFoundInAnyFileNobodyAskedFor() throws Exception {
    found();
    rosters();
    publish();
    int files = exportKilled();
    keep();
    strangers();

    var canaries = new Canaries(words);
    assertThat(canaries.in(own)).isEmpty();
    try (var all = Files.walk(own)) {
      System.out.printf(
          "canaries: %d words in 4 encodings, %d files, %d of an export killed, found 0%n",
          words.size(), all.filter(Files::isRegularFile).count(), files);
    }
    // The control: they are in what was asked for, so the job had them and the search finds them.
    assertThat(canaries.in(asked)).hasSizeGreaterThan(words.size());
    assertThat(files).as("the export was killed while it had files open").isPositive();
  }

  private void found() throws IOException {
    Path villages = Files.writeString(asked.resolve("村.csv"), "村（社区）\n青石村\n");
    Cli.Run init = run(Keep.ANSWER_ASKED, Cli.founding(villages));
    String paper = init.json().get("recovery_key").asText();
    secretFile("纸.txt", paper);
    words.add(paper);
    words.add(paper.replaceAll("[^0-9A-Za-z]", ""));
  }

  private void rosters() throws IOException {
    Path people =
        Files.writeString(
            asked.resolve("人员.csv"),
            "人员信息台账\n村（社区）,村民小组,户主姓名,与户主关系,姓名,性别,公民身份号码,健康状况,户籍地址,现住址,联系电话,备注\n"
                + "青石村,%1$s,%2$s,本人,%2$s,女,%3$s,患慢性病,%4$s,%5$s,%6$s %7$s,%8$s\n"
                    .formatted(GROUP, NAME, ID, REGISTERED, ADDRESS, PHONE, NO_PHONE, NOTE));
    Path aid =
        Files.writeString(
            asked.resolve("低保.csv"),
            "%d年%d月城乡低保发放花名册\n户主姓名,公民身份号码,类别,保障人口,补差,开户银行,户名,账号,起发月份,备注\n"
                    .formatted(MONTH.getYear(), MONTH.getMonthValue())
                + "%s,%s,农村,1,300,安溪信用社,%s,%s,2025-11,%s\n"
                    .formatted(NAME, ID, NAME, ACCOUNT, NOTE));
    // What an import answers quotes the doubtful cells of the file the clerk holds.
    Cli.Run taken = run(Keep.ANSWER_ASKED, "import", people.toString());
    assertThat(taken.json().get("problems").toString()).contains(NO_PHONE);
    run(Keep.ANSWER_ASKED, "import", aid.toString());
    Path policies = asked.resolve("政策.csv");
    Files.writeString(
        policies,
        Files.readString(Path.of("src/main/resources/policy/policies.csv")).replace(",否,", ",是,"));
    run(Keep.ALL, "policy", "import", policies.toString());
  }

  private void publish() throws IOException {
    run(Keep.ALL, "close-month", MONTH.toString());
    Path board = asked.resolve("board");
    run(Keep.ALL, "notice", MONTH.toString(), "--out", board.toString());
    try (var notices = Files.list(board)) {
      String text = PdfText.of(notices.findFirst().orElseThrow());
      assertThat(text.replaceAll("\\s", "")).contains(NAME, GROUP, "青石村");
      var rest = new ArrayList<>(words);
      rest.remove(NAME);
      byte[] bytes = text.replaceAll("\\s", "").getBytes(StandardCharsets.UTF_8);
      assertThat(new Canaries(rest).in("the notice", bytes)).isEmpty();
    }
    String out = asked.toString();
    run(Keep.ALL, "paylist", MONTH.toString(), "--out", out);
    run(Keep.ALL, "return", MONTH.toString(), "--out", out);
    run(Keep.ALL, "export", "persons", "--out", asked.resolve("persons.xlsx").toString());
    run(Keep.ANSWER_ASKED, "search", ID);
    run(Keep.ALL, "audit", "--out", own.resolve("work/审计.xlsx").toString());
  }

  /** Wrong passwords, one of them typed where the name belongs, and somebody new. */
  private void strangers() throws IOException {
    Path wrong = secretFile("错.txt", WRONG);
    assertThat(started(search(Cli.USER, wrong)).exit()).isEqualTo(4);
    assertThat(started(search(PASSWORD, wrong)).exit()).isEqualTo(4);
    Path first = secretFile("新.txt", FIRST_PASSWORD);
    run(Keep.ALL, "user", "add", "李审计", "--role", "审计员", "--new-password-file", first.toString());
  }

  private void keep() {
    String usb = own.resolve("usb").toString();
    String file = run(Keep.ALL, "backup", "--to", usb).json().get("file").asText();
    run(Keep.ALL, "restore", file, "--to", own.resolve("restored").toString());
    run(Keep.ALL, "check");
  }

  /** How many files an export leaves in the temporary folder when it is killed in the middle. */
  private int exportKilled() throws Exception {
    Path tmp = own.resolve("tmp");
    assertThat(tmp).as("nothing stays of what ended well").isEmptyDirectory();
    int left = 0;
    for (int tries = 0; left == 0 && tries < 5; tries++) { // it may have ended between two looks
      Path slow = asked.resolve("killed.xlsx");
      var export = new ArrayList<>(List.of("export", "persons", "--out", slow.toString()));
      export.addAll(tail(Cli.USER, password));
      Process program = prepared(export).start();
      while (files(tmp) == 0 && !program.waitFor(1, TimeUnit.MILLISECONDS)) {
        continue;
      }
      program.destroyForcibly().waitFor();
      left = files(tmp);
    }
    return left;
  }

  private static int files(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      return (int) files.filter(Files::isRegularFile).count();
    } catch (UncheckedIOException | NoSuchFileException e) { // one went while it was looked at
      return 0;
    }
  }

  /**
   * What of a program's answer may hold the person: all is kept and searched, or only the errors.
   */
  private enum Keep {
    ALL,
    ANSWER_ASKED
  }

  private Cli.Run run(Keep keep, String... command) {
    var args = new ArrayList<>(List.of(command));
    args.addAll(tail(Cli.USER, password));
    Cli.Run run = started(args);
    assertThat(run.exit()).as(command[0] + run.out() + run.err()).isZero();
    said(command[0] + ".err", run.err());
    if (keep == Keep.ALL) {
      said(command[0] + ".out", run.out());
    }
    return run;
  }

  private void said(String name, String text) {
    try {
      Files.writeString(Files.createTempFile(own.resolve("said"), name, ".txt"), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<String> search(String user, Path file) {
    var args = new ArrayList<>(List.of("search", "王"));
    args.addAll(tail(user, file));
    return args;
  }

  private List<String> tail(String user, Path file) {
    return List.of(
        "--office",
        own.resolve("office").toString(),
        "--user",
        user,
        "--password-file",
        file.toString(),
        "--json");
  }

  private Cli.Run started(List<String> args) {
    Cli.Run run = Cli.await(prepared(args));
    said(args.getFirst() + ".err", run.err());
    return run;
  }

  private ProcessBuilder prepared(List<String> args) {
    ProcessBuilder builder =
        Cli.prepared(
            args,
            List.of(
                "-Duser.home=" + own.resolve("home"),
                "-Djava.io.tmpdir=" + own.resolve("tmp"),
                "-XX:-UsePerfData"));
    builder.directory(own.resolve("work").toFile());
    builder
        .environment()
        .putAll(
            Map.of(
                "HOME", own.resolve("home").toString(),
                "TMPDIR", own.resolve("tmp").toString(),
                "XDG_CONFIG_HOME", own.resolve("config").toString(),
                "XDG_DATA_HOME", own.resolve("data").toString(),
                "XDG_CACHE_HOME", own.resolve("cache").toString(),
                "XDG_STATE_HOME", own.resolve("state").toString()));
    return builder;
  }

  /** The control: a canary is found in each encoding, in a name, and inside a workbook. */
  @Test
  void aCanaryIsFoundWhereverItIs() throws IOException {
    var canaries = new Canaries(List.of(NAME, ID));
    for (String charset : List.of("UTF-8", "UTF-16LE", "UTF-16BE", "GB18030")) {
      Path file = own.resolve(charset);
      Files.write(file, ("…" + NAME + "…").getBytes(Charset.forName(charset)));
      assertThat(canaries.in(own)).as(charset).isNotEmpty();
      Files.delete(file);
    }
    var packed = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(packed)) {
      zip.putNextEntry(new ZipEntry("sheet1.xml"));
      zip.write(ID.repeat(20).getBytes(StandardCharsets.UTF_8));
    }
    Path book = Files.write(own.resolve("book.xlsx"), packed.toByteArray());
    assertThat(canaries.in(own)).isNotEmpty();
    Files.delete(book);
    assertThat(canaries.in(own)).isEmpty();
    Files.createFile(own.resolve(NAME + ".log"));
    assertThat(canaries.in(own)).isNotEmpty();
  }
}
