package huimin;

import static org.assertj.core.api.Assertions.assertThat;

import huimin.architecture.Bundles;
import huimin.architecture.JavaSources;
import huimin.architecture.WordsInCode;
import huimin.event.EventField;
import huimin.payment.ChangeMark;
import huimin.person.Lookalike;
import huimin.person.SearchKind;
import huimin.platform.backup.BackupReason;
import huimin.platform.journal.JournalFault;
import huimin.platform.report.Reports;
import huimin.platform.security.Action;
import huimin.platform.security.Role;
import huimin.ui.control.StepList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every word a clerk sees stands in a bundle, is used, is Chinese and is whole. */
class MessagesTest {
  private static final Path FOLDER = Path.of("src/main/resources/messages");

  /** The command line's help: picocli asks for its keys by the names of options and commands. */
  private static final String HELP = "help";

  private static final Bundles ALL = Bundles.in(FOLDER);
  private static final Bundles BUNDLES = ALL.of(rooms());
  private static final WordsInCode CODE =
      new WordsInCode(JavaSources.under("src/main/java"), rooms());

  /** Chinese that is matched or computed, never shown as it stands here. */
  private static final Map<String, String> DATA =
      Map.ofEntries(
          Map.entry("value/Period.java", "reads and writes 2026年10月"),
          Map.entry("value/Phone.java", "separators people write between numbers"),
          Map.entry("value/Yuan.java", "signs around amounts"),
          Map.entry("value/ChineseNumerals.java", "numerals"),
          Map.entry("value/RawText.java", "cells that say there is nothing"),
          Map.entry("value/PartialDate.java", "forms of dates"),
          Map.entry("text/ChineseDate.java", "numerals and signs of dates"),
          Map.entry("text/AmountInCapitals.java", "numerals of cheques"),
          Map.entry("platform/layout/HeaderWords.java", "units in headers"),
          Map.entry("platform/layout/CellReader.java", "cells that say there is nothing"),
          Map.entry("platform/layout/RowReader.java", "words that end a table"),
          Map.entry("platform/db/LedgerConditions.java", "signs of ranges"),
          Map.entry("person/Villages.java", "endings of village names"),
          Map.entry("person/SearchKind.java", "forms of a group's name"),
          Map.entry("person/SearchWords.java", "forms of dates and of a group's name"),
          Map.entry("aid/AdjustmentStaging.java", "a mark the district's roster carries"),
          Map.entry("exchange/OfficeFounding.java", "a layout's name; endings of town names"),
          Map.entry("cli/CommandLineInterface.java", "the program's own name in its version"),
          Map.entry("cli/DemoFolder.java", "names of the demonstration's files and its user"),
          Map.entry("exchange/ExportKind.java", "names of layouts, which stand in layouts/"));

  /** Beginnings of keys whose rest is computed, and what the rest can be. */
  private static Map<String, Set<String>> computed() {
    return Map.ofEntries(
        Map.entry("problem.", CODE.problems()),
        Map.entry("security.role.", codes(Role.values(), Role::code)),
        Map.entry("security.action.", codes(Action.values(), Action::code)),
        Map.entry("backup.why.", codes(BackupReason.values(), BackupReason::code)),
        Map.entry("payment.mark.", names(ChangeMark.values())),
        Map.entry("payment.note.", codesIn("payment/MonthDraft.java", "note")),
        Map.entry("payment.paylist.column.", CODE.given("payment/PayListService.java", "column")),
        Map.entry("notice.section.", sections()),
        Map.entry("office.table.", inMigrations("create table (\\w+)", Set.of("journal_tip"))),
        Map.entry(
            "office.field.",
            inMigrations(
                "(?:^  |add column )(\\w+) (?:varchar|bigint|int|decimal|boolean|date|timestamp)",
                Set.of("hash"))),
        Map.entry("event.field.", kebab(EventField.values())),
        Map.entry("office.chain.fault.", kebab(JournalFault.Kind.values())),
        Map.entry("quality.title.", problems()),
        Map.entry("quality.problem.", problems()),
        Map.entry("ui.step.", lower(names(StepList.State.values()))),
        Map.entry("ui.failure.title.", Set.of("refused", "unexpected")),
        Map.entry("person.column.", compared("person")),
        Map.entry("person.form.why.", names(Lookalike.Why.values())),
        Map.entry("person.found-by.", codes(SearchKind.values(), SearchKind::code)),
        Map.entry("work.column.", compared("work")),
        Map.entry("aid.column.", compared("aid")));
  }

  /** Beginnings no text in the code shows: {@code Differences} adds the room itself. */
  private static final Set<String> BEGUN_ELSEWHERE = Set.of("work.column.", "aid.column.");

  /** Texts of code still to come, and of a value no bundled parameter has. */
  private static final Set<String> COMING =
      Set.of(
          "policy.value.false",
          "exchange.errors.at",
          "problem.employer-missing",
          "problem.programme-unknown");

  private static Set<String> rooms() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .map(file -> file.getFileName().toString().replace(".properties", ""))
          .filter(room -> !room.equals(HELP))
          .collect(Collectors.toSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Everything any checker can find. */
  private static Set<String> problems() {
    return DataQuality.checkers(new Reports()).stream()
        .flatMap(checker -> checker.kinds().stream())
        .collect(Collectors.toSet());
  }

  private static <E> Set<String> codes(E[] values, Function<E, String> code) {
    return Arrays.stream(values).map(code).collect(Collectors.toSet());
  }

  private static Set<String> names(Enum<?>[] values) {
    return Arrays.stream(values).map(Enum::name).collect(Collectors.toSet());
  }

  private static Set<String> kebab(Enum<?>[] values) {
    return Arrays.stream(values)
        .map(value -> value.name().toLowerCase().replace('_', '-'))
        .collect(Collectors.toSet());
  }

  /** What the journal can name of the tables. */
  private static Set<String> inMigrations(String pattern, Set<String> unseen) {
    try (Stream<Path> files = Files.list(Path.of("src/main/resources/db/migration"))) {
      return files
          .map(MessagesTest::sql)
          .flatMap(sql -> Pattern.compile(pattern, Pattern.MULTILINE).matcher(sql).results())
          .map(found -> found.group(1))
          .filter(name -> !unseen.contains(name))
          .collect(Collectors.toSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Without what is made of other rows, which the journal never names. */
  private static String sql(Path file) {
    try {
      return Files.readString(file).replaceAll("(?s)create table derived\\..*?;", "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Set<String> lower(Set<String> names) {
    return names.stream().map(String::toLowerCase).collect(Collectors.toSet());
  }

  private static Set<String> codesIn(String file, String method) {
    var codes = new TreeSet<>(CODE.given(file, method));
    codes.retainAll(CODE.kebabWords());
    return codes;
  }

  private static Set<String> sections() {
    return Stream.of("DB", "TK", "LS")
        .flatMap(
            section ->
                Stream.of("title", "count", "amount", "mark", "total")
                    .map(part -> section + "." + part))
        .collect(Collectors.toSet());
  }

  /** Columns an import compares: each may stand in a line of differences. */
  private static Set<String> compared(String room) {
    var list = Pattern.compile("COMPARED\\s*=\\s*List\\.of\\(([^)]*)\\)");
    var update = Pattern.compile("\\.update\\([^;]*?List\\.of\\(([^)]*)\\)");
    var columns = new TreeSet<String>();
    for (Path file : JavaSources.under("src/main/java/huimin/" + room).files()) {
      String source = read(file);
      for (Pattern pattern : Set.of(list, update)) {
        pattern
            .matcher(source)
            .results()
            .flatMap(match -> Arrays.stream(match.group(1).split(",")))
            .map(field -> field.strip().replaceFirst(".*\\.", "").toLowerCase())
            .forEach(columns::add);
      }
    }
    return columns;
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Keys the templates ask for. */
  private static Set<String> ofTemplates() {
    var word = Pattern.compile("\\$R\\{([^}]+)}");
    try (Stream<Path> templates = Files.list(Path.of("reports"))) {
      return templates
          .filter(file -> file.toString().endsWith(".jrxml"))
          .flatMap(file -> word.matcher(read(file)).results().map(match -> match.group(1)))
          .collect(Collectors.toSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Set<String> computedKeys() {
    return computed().entrySet().stream()
        .flatMap(entry -> entry.getValue().stream().map(rest -> entry.getKey() + rest))
        .collect(Collectors.toSet());
  }

  @Test
  void everyKeyInCodeHasAText() {
    assertThat(BUNDLES.missing(CODE.keys())).isEmpty();
    assertThat(BUNDLES.texts().keySet()).containsAll(ofTemplates()).containsAll(computedKeys());
  }

  @Test
  void everyTextIsUsed() {
    var used = new TreeSet<>(ofTemplates());
    CODE.keys().forEach(literal -> used.add(literal.text()));
    used.addAll(computedKeys());
    CODE.kebabWords().forEach(word -> used.add("problem." + word));
    CODE.given("person/PersonService.java", "add")
        .forEach(column -> used.add("person.column." + column));
    used.addAll(COMING);
    assertThat(BUNDLES.unused(used, Begun.KEYS.keySet(), CODE::saysAll)).isEmpty();
  }

  @Test
  void everyComputedKeyIsListedWithWhatItCanBe() {
    var listed = new TreeSet<>(computed().keySet());
    listed.removeAll(BEGUN_ELSEWHERE);
    listed.addAll(Begun.KEYS.keySet());
    assertThat(CODE.prefixes()).containsExactlyInAnyOrderElementsOf(listed);
    assertThat(computed()).allSatisfy((prefix, rests) -> assertThat(rests).isNotEmpty());
  }

  @Test
  void everyKeyStandsInItsRoomsFile() {
    assertThat(Bundles.strayKeys(FOLDER, HELP)).isEmpty();
  }

  @Test
  void noWordIsWrittenInCode() {
    assertThat(CODE.chinese(DATA)).isEmpty();
    assertThat(CODE.needless(DATA)).isEmpty();
  }

  @Test
  void everyTextIsPlainChinese() {
    assertThat(ALL.foreign()).isEmpty();
  }

  @Test
  void everyRefusalSaysWhatHappenedWhatIsSafeAndWhatToDo() {
    assertThat(CODE.refusals()).hasSizeGreaterThan(40);
    assertThat(BUNDLES.poorRefusals(CODE.refusals())).isEmpty();
  }

  @Test
  void wrongWordsInCodeAreFound(@TempDir Path folder) throws IOException {
    Files.writeString(
        folder.resolve("Wrong.java"),
        """
        class Wrong {
          String hard = "保存";
          String key = Messages.text("ui.no-such-key");
          String computed = Messages.text("ui.computed." + key);
          Object refusal = new RefusedException("ui.brand");
          Object problem = Problem.error("no-such-code");
          Object parameter = policy.parameter("notice.days");
        }
        """);
    var wrong = new WordsInCode(JavaSources.under(folder.toString()), Set.of("ui", "notice"));
    assertThat(wrong.chinese(DATA)).singleElement().asString().contains("Wrong.java:2 保存");
    assertThat(BUNDLES.missing(wrong.keys())).singleElement().asString().contains("ui.no-such-key");
    assertThat(wrong.prefixes()).containsExactly("ui.computed.");
    assertThat(wrong.refusals()).containsExactly("ui.brand");
    assertThat(wrong.problems()).containsExactly("no-such-code");
    assertThat(wrong.needless(DATA)).hasSameSizeAs(DATA.keySet());
  }

  @Test
  void wrongTextsAreFound(@TempDir Path folder) throws IOException {
    Files.writeString(
        folder.resolve("ui.properties"),
        """
        ui.english=请按 OK
        ui.loud=完成！
        ui.short=没有办成。
        ui.whole=没有办成，内容没有变。请再试。
        ui.suffix=请选择 .xlsx 文件，共 {0} 行。
        person.stray=姓名
        """);
    Bundles wrong = Bundles.in(folder);
    assertThat(wrong.foreign()).containsExactly("ui.english=请按 OK", "ui.loud=完成！");
    assertThat(wrong.poorRefusals(Set.of("ui.short", "ui.whole")))
        .containsExactly("ui.short=没有办成。");
    assertThat(wrong.unused(Set.of("ui.english"), Set.of("ui."), Set.of("loud", "whole")::contains))
        .containsExactly("person.stray", "ui.short", "ui.suffix");
    assertThat(Bundles.strayKeys(folder, HELP)).containsExactly("person.stray");
    assertThat(wrong.of(Set.of("person")).texts()).containsOnlyKeys("person.stray");
  }
}
