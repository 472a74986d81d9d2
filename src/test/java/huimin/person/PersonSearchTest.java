package huimin.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import huimin.platform.security.Access;
import huimin.platform.security.Role;
import huimin.platform.security.Session;
import huimin.testkit.RosterOffice;
import huimin.testkit.TestOffice;
import huimin.value.IdCardNumber;
import huimin.value.LedgerQuery;
import huimin.value.RefusedException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is typed into the search box, and whom it finds (handbook E). */
class PersonSearchTest {
  private static final String HEAD = "村（社区）,村民小组,户主姓名,与户主关系,姓名,公民身份号码,出生日期,联系电话\n";
  private static final String PEOPLE =
      HEAD
          + line("青石村,1组,武𠮷静", "19520314001", "13900138001/023-45678901")
          + line("青石村,3组,吉克·阿牛", "19520315002", "13800001234")
          + line("青石村,三组,单国庆", "19610205003", "")
          + line("白云村,3组,仇国庆", "19610205004", "")
          + line("白云村,1组,曾春梅", "19700101005", "13700005555")
          + line("白云村,大湾组,解秀芳", "19700102006", "")
          + line("白云村,2组,区建国", "19700103007", "")
          + line("白云村,2组,张三", "19800808008", "")
          + line("青石村,2组,张山峰", "19800809009", "")
          + line("青石村,2组,欧阳云飞", "19800810010", "")
          + line("青石村,2组,阿卜杜拉·买买提", "19800811011", "")
          + line("青石村,2组,李白云", "19800812012", "")
          + "白云村,2组,吕无号,本人,吕无号,,1948-02-29,\n";

  @TempDir Path folder;
  private RosterOffice office;
  private PersonService persons;
  private SearchService search;

  private static String line(String who, String birthAndOrder, String phones) {
    String body = "500151" + birthAndOrder;
    String number =
        "0123456789X"
            .chars()
            .mapToObj(last -> body + (char) last)
            .filter(id -> isValid(id))
            .findFirst()
            .orElseThrow();
    return twice(who) + "," + number + ",," + phones + "\n";
  }

  /** Everybody is the head of a household: the name stands twice. */
  private static String twice(String who) {
    return who + ",本人," + who.substring(who.lastIndexOf(',') + 1);
  }

  private static boolean isValid(String id) {
    var read = IdCardNumber.read(id, LocalDate.now(TestOffice.CLOCK));
    return read.isUsable();
  }

  @BeforeEach
  void open() throws IOException {
    office = RosterOffice.create();
    office
        .database()
        .write(
            TestOffice.DEED,
            tx -> tx.execute("insert into village (id, name, sort_no) values (-1, '白云村', 2)"));
    persons = new PersonService(office.database(), office.access(), TestOffice.CLOCK);
    search = new SearchService(office.database(), office.access(), TestOffice.CLOCK);
    take("人员.csv", PEOPLE);
  }

  @AfterEach
  void close() {
    office.close();
  }

  private huimin.exchange.ImportResult take(String name, String text) throws IOException {
    var result =
        office.take(Files.write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8)));
    assertThat(result.isRefused()).as("%s", result.problems()).isFalse();
    return result;
  }

  private String found(String text) {
    return String.join(" ", persons.search(text, 20).stream().map(PersonKey::name).toList());
  }

  private static final String TABLE =
      """
      # the name from any character, in any writing
      武 = 武𠮷静; 𠮷 = 武𠮷静; 𠮷静 = 武𠮷静; 静 = 武𠮷静; 武 𠮷静 = 武𠮷静
      吉克·阿牛 = 吉克·阿牛; 吉克阿牛 = 吉克·阿牛; 吉克•阿牛 = 吉克·阿牛; 阿牛 = 吉克·阿牛; 克·阿 = 吉克·阿牛
      买提 = 阿卜杜拉·买买提; 拉买 = 阿卜杜拉·买买提; 云飞 = 欧阳云飞; 国庆 = 单国庆 仇国庆
      # pinyin and initials: surnames as surnames are read, given names alone
      shan = 单国庆 张山峰; shanguoqing = 单国庆; sgq = 单国庆; qiuguoqing = 仇国庆; zengchunmei = 曾春梅
      zcm = 曾春梅; xiexiufang = 解秀芳; xxf = 解秀芳; oujianguo = 区建国; guoqing = 仇国庆 单国庆
      gq = 仇国庆 单国庆; aniu = 吉克·阿牛; yunfei = 欧阳云飞; lvwuhao = 吕无号; lüwuhao = 吕无号
      ZS = 张三 张山峰; ｚｓ = 张三 张山峰; zhangsan = 张三; wujijing = 武𠮷静
      # ID numbers, birth dates, telephones, in any writing
      5001511952031400 = 武𠮷静; 500151 1952 0314 00 = 武𠮷静; ００００１２３４ = 吉克·阿牛
      19520314 = 武𠮷静; 1952-03-14 = 武𠮷静; 1952年3月14日 = 武𠮷静; 1952.3.14 = 武𠮷静
      1952年3月 = 吉克·阿牛 武𠮷静; 195203 = 吉克·阿牛 武𠮷静; 1948年 = 吕无号; 1948/2/29 = 吕无号
      1234 = 吉克·阿牛; 5555 = 曾春梅; 138 0000 1234 = 吉克·阿牛; 023-45678901 = 武𠮷静; 8901 = 武𠮷静
      # places, with and without 村; 三组 is 3组
      青石 3 = 单国庆 吉克·阿牛; 青石村3组 = 单国庆 吉克·阿牛; 青石第三村民小组 = 单国庆 吉克·阿牛
      白云 大湾 = 解秀芳; 大湾组 = 解秀芳; 3组 = 仇国庆 单国庆 吉克·阿牛
      # words together in any order; a word may be a village and a name
      zs 青石 = 张山峰; 青石 zs = 张山峰; gq 3组 白云村 = 仇国庆; 国庆 1961年2月 青石 = 单国庆
      李白云 = 李白云; 李 白云 = 李白云; 张 1980 = 张三 张山峰; zs 青石 白云 =
      # nobody
      没有这人 =; 99组 =; 2099-01-01 =; 12345678901 =; % =; _ =; ' =; · =
      """;

  @Test
  void wordsFindPeople() {
    var soft = new SoftAssertions();
    TABLE
        .lines()
        .filter(line -> !line.startsWith("#"))
        .flatMap(line -> Stream.of(line.split(";")))
        .forEach(
            pair -> {
              String[] sides = pair.split("=", -1);
              soft.assertThat(List.of(found(sides[0].strip()).split(" ")))
                  .as(sides[0])
                  .containsExactlyInAnyOrder(sides[1].strip().split(" "));
            });
    soft.assertAll();
  }

  @Test
  void theEndOfAnIdFindsWithEitherX() {
    PersonKey one = persons.search("武𠮷静", 1).getFirst();
    String end = one.idNumber().substring(14);
    assertThat(found(end)).isEqualTo("武𠮷静");
    assertThat(found(end.toLowerCase(java.util.Locale.ROOT))).isEqualTo("武𠮷静");
    assertThat(found(one.idNumber().substring(0, 6) + "********" + end)).isEqualTo("武𠮷静");
  }

  @Test
  void whatWasMetIsTold() {
    PersonFound phone = search.find("青石 1234", 5).getFirst();
    assertThat(phone.by()).containsExactlyInAnyOrder(SearchKind.VILLAGE, SearchKind.PHONE);
    assertThat(phone.beside()).isEqualTo("13800001234");
    assertThat(search.find("zcm", 5).getFirst().by()).containsExactly(SearchKind.INITIALS);
    assertThat(search.find("zcm", 5).getFirst().beside()).isNull();
  }

  @Test
  void wholeNamesComeBeforeBeginningsAndTheLimitHolds() {
    assertThat(persons.search("zhangsan", 5).getFirst().name()).isEqualTo("张三");
    assertThat(persons.search("zs", 1)).extracting(PersonKey::name).containsExactly("张三");
    assertThat(persons.search("青石", 3)).hasSize(3);
  }

  private Reading correct(String name, String typed) {
    return search.correctReading(search.reading(persons.search(name, 1).getFirst().id()), typed);
  }

  @Test
  void aCorrectedReadingStaysUntilTheNameChanges() throws IOException {
    PersonKey one = persons.search("区建国", 1).getFirst();
    assertThat(search.reading(one.id()).spaced()).isEqualTo("ou jian guo");
    assertThat(correct("区建国", "Qū jiàn guó").spaced()).isEqualTo("qu jian guo");
    assertThat(found("qujianguo")).isEqualTo("区建国");
    assertThat(found("qjg")).isEqualTo("区建国");
    assertThat(found("jianguo")).isEqualTo("区建国");
    assertThat(found("ou")).isEqualTo("欧阳云飞");
    take("二.csv", HEAD + twice("白云村,5组,区建国") + "," + one.idNumber() + ",,\n");
    assertThat(found("qjg 5组")).isEqualTo("区建国");
    take("三.csv", HEAD + twice("白云村,5组,区建华") + "," + one.idNumber() + ",,\n");
    assertThat(found("oujianhua")).isEqualTo("区建华");
    assertThat(found("qjh")).isEmpty();
  }

  @Test
  void aReadingThatIsNoneOrMissesASyllableOrIsNoLongerTheOneShownIsRefused() {
    refused("person.reading-unreadable", () -> correct("区建国", "区 jian guo"));
    refused("person.reading-syllables", () -> correct("区建国", "qu jianguo"));
    refused("person.gone", () -> search.reading(-5));
    Reading shown = search.reading(persons.search("区建国", 1).getFirst().id());
    search.correctReading(shown, "qu jian guo");
    refused("person.reading-changed", () -> search.correctReading(shown, "ou jian guo"));
    assertThat(correct("吉克·阿牛", "ji ke a niu").pinyin().initials()).isEqualTo("jkan");
  }

  private static void refused(String key, ThrowingCallable work) {
    assertThatThrownBy(work)
        .isInstanceOfSatisfying(
            RefusedException.class, refused -> assertThat(refused.key()).isEqualTo(key));
  }

  private void write(String sql, Object... values) {
    office.database().write(TestOffice.DEED, tx -> tx.execute(sql, values));
  }

  @Test
  void whatSomebodyWasCalledAndWhichNumberTheyBoreFindsThem() {
    long id = persons.search("曾春梅", 1).getFirst().id();
    write("update person set former_name = '曾二妹' where id = ?", id);
    write(
        "insert into former_id_number (id, person_id, id_number, reason, version, created_at,"
            + " created_by) values (-7, ?, '510229700101551', '1', 1, '2026-01-01', '测试员')",
        id);
    assertThat(found("二妹")).isEqualTo("曾春梅");
    assertThat(found("zem")).isEqualTo("曾春梅");
    assertThat(search.find("曾二妹", 5).getFirst().beside()).isEqualTo("曾二妹");
    assertThat(found("510229700")).isEqualTo("曾春梅");
    assertThat(found("1551 白云")).isEqualTo("曾春梅");
    assertThat(search.find("101551", 5).getFirst().beside()).isEqualTo("510229700101551");
    write("delete from former_id_number where id = -7");
    assertThat(found("510229700")).isEmpty();
  }

  @Test
  void aRecordMergedIntoAnotherIsNotFound() {
    long kept = persons.search("张三", 1).getFirst().id();
    PersonKey away = persons.search("张山峰", 1).getFirst();
    write("update person set merged_into = ? where id = ?", kept, away.id());
    assertThat(found("zs")).isEqualTo("张三");
    assertThat(found(away.idNumber())).isEmpty();
    assertThat(found("青石 2组")).doesNotContain("张山峰");
    assertThat(found("青石")).doesNotContain("张山峰").contains("武𠮷静");
  }

  @Test
  void numbersSeenMaskedAreNotSearched() {
    Access leader = Access.of(new Session("领导", Set.of(Role.LEADER)));
    var theirs = new SearchService(office.database(), leader, TestOffice.CLOCK);
    PersonKey one = persons.search("吉克·阿牛", 1).getFirst();
    String end = one.idNumber().substring(14);
    for (String number : List.of(one.idNumber(), end, "1234", "13800001234", "19520315002")) {
      assertThat(theirs.find(number, 5)).as(number).isEmpty();
      assertThat(search.find(number, 5)).as(number).isNotEmpty();
    }
    assertThat(theirs.find("19520315", 5)).hasSize(1);
    PersonKey seen = theirs.find("aniu", 5).getFirst().person();
    assertThat(seen.idNumber()).contains("*").isNotEqualTo(one.idNumber());
  }

  @Test
  void theLedgerStandsInTheOrderOfPinyinOrOfStrokes() {
    assertThat(ledger("name").getFirst()).isEqualTo("阿卜杜拉·买买提");
    List<String> strokes = ledger("strokes");
    assertThat(strokes)
        .containsExactlyElementsOf(strokes.stream().sorted(huimin.text.Strokes.order()).toList());
    assertThat(strokes).isNotEqualTo(ledger("name"));
  }

  private List<String> ledger(String sort) {
    return persons.ledger(new LedgerQuery(Map.of(), sort, false, 100)).rows().stream()
        .map(PersonRow::name)
        .toList();
  }
}
