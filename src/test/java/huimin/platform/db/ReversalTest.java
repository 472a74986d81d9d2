package huimin.platform.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import huimin.platform.security.Action;
import huimin.testkit.InOffice;
import huimin.testkit.TestOffice;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

@InOffice
class ReversalTest {
  private static final String FRAME = "version, created_at, created_by, updated_at, updated_by";
  private static final String STAMP = "1, now(), '甲', now(), '甲'";

  private OfficeDatabase database;
  private Reversal reversal;

  private void begin(TestOffice office) {
    database = office.database();
    reversal = new Reversal(database, office.clock());
    execute(person(1, "王一"), person(2, "王二"));
  }

  private static String person(long id, String name) {
    return "insert into person (id, name, pinyin, initials, document_type, sex, status, "
        + FRAME
        + ") values (%d, '%s', 'w', 'w', '111', '1', '01', %s)".formatted(id, name, STAMP);
  }

  private static String household(long id, long head) {
    return "insert into household (id, head_id, "
        + FRAME
        + ") values (%d, %d, %s)".formatted(id, head, STAMP);
  }

  private static String member(long person, long household) {
    return "insert into household_member (person_id, household_id, relation, version)"
        + " values (%d, %d, '01', 1)".formatted(person, household);
  }

  /** One write of several statements. */
  private long execute(String... statements) {
    database.write(
        TestOffice.DEED,
        tx -> {
          List.of(statements).forEach(tx::execute);
          return null;
        });
    return database.tip().seq();
  }

  private Optional<Reversal.Upon> takeBack(long seq) {
    return database.write(
        Deed.ofProgram(Action.CHANGE_UNDO), tx -> reversal.takeBack(tx, seq, TestOffice.USER));
  }

  private List<String> texts(String sql) {
    return database.read(tx -> tx.fetch(sql).map(row -> row.get(0, String.class)));
  }

  @Test
  void severalRowsOfOneActComeBackInReverseOrderAndTheActCanBeDoneAgain(TestOffice office) {
    begin(office);
    execute(household(5, 1), member(1, 5));
    long act =
        execute(
            household(6, 2),
            member(2, 6),
            "update household set note = '新户', version = 2 where id = 6",
            "update person set phone = '139', version = 2 where id = 2",
            "delete from household_member where person_id = 1",
            "update household set head_id = null, version = 2 where id = 5");

    assertThat(takeBack(act)).isEmpty();

    assertThat(texts("select id from household")).containsExactly("5");
    assertThat(texts("select head_id from household where id = 5")).containsExactly("1");
    assertThat(texts("select person_id from household_member")).containsExactly("1");
    assertThat(texts("select phone from person where id = 2")).containsExactly((String) null);
    assertThat(texts("select version from person where id = 2")).as("goes on").containsExactly("3");
    assertThat(texts("select updated_by from person where id = 2"))
        .containsExactly(TestOffice.USER);
    assertThat(database.isAsJournalled()).isTrue();

    assertThat(takeBack(database.tip().seq())).as("once more forward").isEmpty();
    assertThat(texts("select note from household where id = 6")).containsExactly("新户");
    assertThat(texts("select phone from person where id = 2")).containsExactly("139");
    assertThat(texts("select person_id from household_member")).containsExactly("2");
    assertThat(database.isAsJournalled()).isTrue();
  }

  @Test
  void whatWasBuiltUponIsNamedAndNothingIsDone(TestOffice office) {
    begin(office);
    long phone = execute("update person set phone = '139', version = 2 where id = 1");
    long name = execute("update person set phone = '138', version = 3 where id = 1");
    long added = execute(person(3, "王三"));
    execute(household(7, 3));

    Reversal.Upon changed = takeBack(phone).orElseThrow();
    assertThat(changed.table()).isEqualTo("person");
    assertThat(changed.since().seq()).isEqualTo(name);
    Reversal.Upon used = takeBack(added).orElseThrow();
    assertThat(used.table()).isEqualTo("household");
    assertThat(used.key()).isEqualTo("7");
    assertThat(used.since().after()).containsEntry("head_id", "3");
    assertThat(texts("select phone from person where id = 1")).containsExactly("138");
    assertThat(texts("select id from person")).containsExactly("1", "2", "3");

    assertThat(takeBack(name)).as("newest first it goes").isEmpty();
    assertThat(takeBack(phone)).isEmpty();
    assertThat(texts("select phone from person where id = 1")).containsExactly((String) null);
  }

  @Test
  void aValueThatSomebodyElseBearsByNowIsRefusedAndNothingIsHalfDone(TestOffice office) {
    begin(office);
    execute("update person set id_number = '510921199001011234', version = 2 where id = 1");
    long freed =
        execute(
            "update person set id_number = null, version = 3 where id = 1",
            "update person set note = '改', version = 2 where id = 2");
    execute("update person set id_number = '510921199001011234', version = 3 where id = 2");
    execute("update person set note = '改', version = 4 where id = 2");
    long tip = database.tip().seq();

    assertThat(takeBack(freed).orElseThrow().key()).isEqualTo("2");
    long other =
        execute("update person set id_number = null, version = 5 where id = 2", person(4, "王四"));
    execute("update person set id_number = '510921199001011234', version = 2 where id = 4");
    assertThatThrownBy(() -> takeBack(freed)).hasMessage("db.conflict");

    assertThat(texts("select note from person where id = 2")).containsExactly("改");
    assertThat(texts("select id_number from person where id = 4"))
        .containsExactly("510921199001011234");
    assertThat(database.tip().seq()).isGreaterThan(tip).isGreaterThan(other);
    assertThat(database.isAsJournalled()).isTrue();
  }

  @Test
  void aRowThatWasChangedAndTakenBackSaysWhatItDid(TestOffice office) {
    begin(office);
    long added = execute(person(3, "王三"));
    long edit = execute("update person set phone = '139', version = 2 where id = 3");
    assertThat(saysWhatItDidAtFirst()).isFalse();
    takeBack(edit);
    assertThat(saysWhatItDidAtFirst()).isTrue();
    assertThat(takeBack(added)).isEmpty();
    assertThat(saysWhatItDidAtFirst()).isFalse();
  }

  private boolean saysWhatItDidAtFirst() {
    return database.read(tx -> reversal.saysWhatItDid(tx, "person", "3", 1));
  }
}
