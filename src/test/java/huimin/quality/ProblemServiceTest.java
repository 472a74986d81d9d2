package huimin.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import huimin.person.Checker;
import huimin.person.Finding;
import huimin.platform.security.Access;
import huimin.platform.security.Role;
import huimin.platform.security.Session;
import huimin.testkit.InOffice;
import huimin.testkit.TestOffice;
import huimin.value.LedgerQuery;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

@InOffice
class ProblemServiceTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  /** A town in which everything that can be doubtful is, once at least. */
  private static Town wrong(TestOffice office) {
    var town = new Town(office);
    town.person("错一位", "500151196208150027", "2", "1962-08-15");
    town.person("闰年日", "500151194902290011", "1", null);
    town.person("老号码", "500151490101001", "1", "1949-01-01");
    town.person(
        "无区县", "500100196208150026".substring(0, 17) + check("50010019620815002"), "2", null);
    town.person("性别反", "500151194802290014", "2", "1948-02-29");
    town.person("生日反", "500151197503100130", "1", "1975-03-11");
    town.person("无号码", null, "1", "1970-01-01");
    town.person("自造\ue000字", "50015119540719078X", "2", "1954-07-19");
    town.person("怪字\u0e01", "510228199909120206", "2", "1999-09-12");
    town.set(town.person("无村", "50022420150601003X", "1", "2015-06-01"), "village_id", null);
    town.set(town.person("坏电话", "51272419900307004X", "2", "1990-03-07"), "phone", "12345678901");
    households(town);
    moneyAndWork(town);
    return town;
  }

  private static void households(Town town) {
    long head = known(town, "两户", "1");
    long second = known(town, "另户", "2");
    town.household(head);
    long other = town.household(second);
    town.sql("update household_member set household_id = ? where person_id = ?", other, head);
    long closed = town.household(known(town, "旧户", "1"));
    town.sql("update household set closed_on = date '2026-01-01' where id = ?", closed);
    town.household(null, known(town, "无主", "1"));
    long nowhere = known(town, "空主", "1");
    town.household(nowhere);
    town.sql("delete from household_member where person_id = ?", nowhere);
    long twice = known(town, "双主", "1");
    town.member(town.household(known(town, "主人", "1")), twice, "01");
    long child = known(town, "小户主", "1");
    town.set(child, "birth_date", "2015-05-05");
    town.household(child);
    long dead = known(town, "离世", "1");
    town.set(dead, "status", "3");
    town.household(known(town, "户主", "1"), dead);
    long silent = known(town, "无电话", "1");
    town.set(silent, "phone", null);
    town.household(silent);
  }

  private static void moneyAndWork(Town town) {
    long one = known(town, "甲", "1");
    long two = known(town, "乙", "1");
    town.account(one, "甲", "6229990000000129");
    town.account(two, "丙", "6229990000000129");
    town.aid(one, "NCDB", "777", "甲");
    town.aid(one, "NCDB", "777", "甲");
    town.aid(one, "TKFS", null, null);
    long wide = town.aid(two, "NCDB", "777", "丁");
    town.sql("update aid_case set covered_size = 5 where id = ?", wide);
    long gone = known(town, "走了", "1");
    town.set(gone, "status", "2");
    town.aid(gone, "NCDB", "888", "走了");
    town.placement(gone, "GY", "2026-01-01", null);
    town.placement(one, "GY", "2026-01-01", "2026-06-30");
    town.placement(one, "JZ", "2026-05-01", null);
    town.placement(two, "GY", "2026-01-01", "2026-05-01");
    town.placement(two, "JZ", "2026-05-01", null);
    town.placement(two, "LH", "2026-05-02", null);
  }

  private static long known(Town town, String name, String sex) {
    long id = town.person(name, null, sex, "1970-01-01");
    town.set(id, "no_id_reason", "1");
    return id;
  }

  private static char check(String digits) {
    int[] weights = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    int sum = 0;
    for (int i = 0; i < 17; i++) {
      sum += (digits.charAt(i) - '0') * weights[i];
    }
    return "10X98765432".charAt(sum % 11);
  }

  @Test
  void everyKindOfProblemIsFoundAndNamesItsPerson(TestOffice office) {
    Town town = wrong(office);
    List<ProblemRow> rows = town.problems().ledger(LedgerQuery.all()).rows();
    Set<String> all = new TreeSet<>();
    Town.checkers().forEach(checker -> all.addAll(checker.kinds()));
    Set<String> found = new TreeSet<>();
    rows.forEach(row -> found.add(row.kind()));
    assertThat(found).isEqualTo(all);
    assertThat(names(rows, "id-checksum")).containsExactly("错一位");
    assertThat(names(rows, "id-impossible")).containsExactly("闰年日");
    assertThat(names(rows, "id-fifteen")).containsExactly("老号码");
    assertThat(names(rows, "id-region-doubtful")).containsExactly("无区县");
    assertThat(names(rows, "sex-differs")).containsExactly("性别反");
    assertThat(names(rows, "birth-differs")).containsExactly("生日反");
    assertThat(names(rows, "id-missing")).containsExactly("无号码");
    assertThat(names(rows, "two-households")).containsExactly("两户");
    assertThat(names(rows, "head-missing")).containsExactly("无主");
    assertThat(names(rows, "head-no-member")).containsExactly("空主");
    assertThat(names(rows, "head-twice")).containsExactly("双主");
    assertThat(names(rows, "head-minor")).containsExactly("小户主");
    assertThat(names(rows, "gone-member")).containsExactly("离世");
    assertThat(names(rows, "phone-missing")).containsExactly("无电话");
    assertThat(names(rows, "account-of-other")).containsExactly("乙");
    assertThat(names(rows, "account-shared")).containsExactlyInAnyOrder("甲", "乙");
    assertThat(names(rows, "aid-gone")).containsExactly("走了");
    assertThat(names(rows, "aid-twice")).containsExactly("甲");
    assertThat(names(rows, "aid-together")).containsExactly("甲");
    assertThat(names(rows, "covered-exceeds")).containsExactly("乙");
    assertThat(names(rows, "work-overlap"))
        .as("one that begins the day the other ends, or that is 灵活, does not overlap")
        .containsExactly("甲");
    assertThat(rows).extracting(row -> row.kind() + row.subject()).doesNotHaveDuplicates();
    assertThat(rows).allMatch(row -> row.words().endsWith("。") && !row.owner().isEmpty());
  }

  private static List<String> names(List<ProblemRow> rows, String kind) {
    return rows.stream().filter(row -> row.kind().equals(kind)).map(ProblemRow::name).toList();
  }

  @Test
  void aTownInOrderHasNone(TestOffice office) {
    var town = new Town(office);
    long head = town.person("王𠮷", "500151196208150026", "2", "1962-08-15");
    town.household(head, town.person("阿卜杜·热西提", "500151197503100130", "1", "1975-03-10"));
    town.aid(head, "NCDB", "1", "王𠮷");
    town.account(head, "王𠮷", "1");
    assertThat(town.problems().ledger(LedgerQuery.all()).rows()).isEmpty();
    assertThat(town.problems().open()).isZero();
  }

  @Test
  void anExplanationHoldsUntilAValueItRestsOnChanges(TestOffice office) {
    var town = new Town(office);
    long person = town.person("性别反", "500151194802290014", "2", "1948-02-29");
    ProblemService problems = town.problems();
    ProblemRow problem = problems.ledger(LedgerQuery.all()).rows().getFirst();
    assertThatThrownBy(() -> problems.explain(problem, "  ")).hasMessage("quality.reason-missing");
    problems.explain(problem, "公安机关已更正");
    assertThat(problems.open()).isZero();
    ProblemRow explained = problems.ledger(LedgerQuery.all()).rows().getFirst();
    assertThat(explained.explanation().reason()).isEqualTo("公安机关已更正");
    assertThat(explained.explanation().by()).isEqualTo(TestOffice.USER);
    town.set(person, "note", "别的内容");
    assertThat(problems.open()).as("another field").isZero();
    town.set(person, "sex", "9");
    assertThat(problems.open()).as("the field itself").isEqualTo(1);
    problems.explain(problems.ledger(LedgerQuery.all()).rows().getFirst(), "按户口簿");
    assertThat(problems.open()).isZero();
    problems.reopen(problems.ledger(LedgerQuery.all()).rows().getFirst());
    assertThat(problems.open()).isEqualTo(1);
    town.set(person, "sex", "1");
    assertThat(problems.ledger(LedgerQuery.all()).rows()).as("mended").isEmpty();
  }

  @Test
  void everyClerkSeesWhatIsHisToMend(TestOffice office) {
    Town town = wrong(office);
    Set<String> civil = kinds(town, Role.CIVIL);
    Set<String> social = kinds(town, Role.SOCIAL);
    assertThat(civil).contains("id-checksum", "aid-twice", "account-shared", "head-missing");
    assertThat(civil).doesNotContain("work-overlap");
    assertThat(social).contains("id-checksum", "work-overlap", "head-missing");
    assertThat(social).noneMatch(kind -> kind.startsWith("aid-") || kind.startsWith("account-"));
    assertThatThrownBy(() -> kinds(town, Role.LEADER)).hasMessage("security.not-permitted");
  }

  private static Set<String> kinds(Town town, Role role) {
    return town
        .problems(Access.of(new Session("某人", Set.of(role))))
        .ledger(LedgerQuery.all())
        .rows()
        .stream()
        .map(ProblemRow::kind)
        .collect(Collectors.toSet());
  }

  @Test
  void aCheckerFindsOnlyWhatItSaysItFinds(TestOffice office) {
    wrong(office);
    office
        .database()
        .read(
            tx -> {
              for (Checker checker : Town.checkers()) {
                assertThat(checker.find(tx, TODAY))
                    .isNotEmpty()
                    .extracting(Finding::kind)
                    .isSubsetOf(checker.kinds());
              }
              return null;
            });
  }

  @Test
  void thirtyThousandPeopleAreLookedThroughInSecondsAndNotAgainForNothing(TestOffice office) {
    var town = new Town(office);
    town.sql(
        "insert into person (id, name, pinyin, initials, document_type, id_number, sex, birth_date,"
            + " village_id, group_name, phone, status, version, created_at, created_by, updated_at,"
            + " updated_by) select x + 1000, '李' || char(19968 + mod(x, 20000)), 'x', 'x', '111',"
            + " cast(510228199909120206 + x as varchar), '1', date '1960-01-01' + mod(x, 20000), 1,"
            + " '1组', '13000000000', '1', 1, now(), 'a', now(), 'a' from system_range(1, 30000)");
    town.sql(
        "insert into household (id, head_id, village_id, version, created_at, created_by,"
            + " updated_at, updated_by) select id + 100000, id, 1, 1, now(), 'a', now(), 'a' from"
            + " person where mod(id, 3) = 0");
    ProblemService problems = town.problems();
    long begun = System.nanoTime();
    int open = problems.open();
    long looked = System.nanoTime();
    assertThat(problems.open()).isEqualTo(open).isGreaterThan(20_000);
    long again = System.nanoTime();
    assertThat(Duration.ofNanos(looked - begun)).isLessThan(Duration.ofSeconds(30));
    assertThat(again - looked).as("rows only").isLessThan(looked - begun);
  }
}
