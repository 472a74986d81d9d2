package huimin.platform.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import huimin.platform.task.Progress;
import huimin.testkit.InOffice;
import huimin.testkit.TestOffice;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;

/** What is made of rows follows each write, and never gets past the journal. */
@InOffice
class DerivedTest {

  /** Made of villages, and failing when told to. */
  private static final class OfVillages implements DerivedRows {
    private final List<Collection<Long>> renewed = new ArrayList<>();
    private String statement = "select 1";

    @Override
    public String name() {
      return "villages";
    }

    @Override
    public int version() {
      return 3;
    }

    @Override
    public Set<Source> sources() {
      return Set.of(new Source("village", "id"));
    }

    @Override
    public void renew(DSLContext tx, Collection<Long> ids) {
      renewed.add(List.copyOf(ids));
      tx.execute(statement);
    }

    @Override
    public List<Long> ids(DSLContext tx, long after, int most) {
      return tx.resultQuery("select id from village where id > ? order by id limit ?", after, most)
          .fetch(0, Long.class);
    }
  }

  private static void add(OfficeDatabase database, long id) {
    database.write(
        TestOffice.DEED,
        tx -> tx.execute("insert into village (id, name, sort_no) values (?, ?, 1)", id, "村" + id));
  }

  @Test
  void whatAWriteTouchedIsMadeAnewOnceAtItsEnd(TestOffice office) {
    OfficeDatabase database = office.database();
    var rows = new OfVillages();
    add(database, -1);
    database.derived().make(rows, Progress.NONE);
    database.derived().make(rows, Progress.NONE);
    database.write(
        TestOffice.DEED,
        tx -> {
          add(database, -3);
          tx.execute("update village set name = '白云村' where id = -1");
          return tx.execute("update village set id = -2 where id = -1");
        });
    database.write(TestOffice.DEED, tx -> tx.execute("update office set name = '白云镇'"));
    assertThat(rows.renewed).containsExactly(List.of(-1L), List.of(-3L, -2L, -1L));
    assertThat(database.derived().isMade(rows)).isTrue();
    OfficeDatabase later = office.reopen();
    later.write(TestOffice.DEED, tx -> tx.execute("update office set name = '安溪镇'"));
    assertThat(later.derived().isMade(rows)).isTrue();
    add(later, -4);
    assertThat(later.derived().isMade(rows)).as("nobody followed").isFalse();
  }

  @Test
  void whoMakesThemAtAnotherVersionMakesAllAnew(TestOffice office) {
    office.database().derived().make(new OfVillages(), Progress.NONE);
    var raised =
        new DerivedRows() {
          private final OfVillages before = new OfVillages();

          @Override
          public String name() {
            return before.name();
          }

          @Override
          public int version() {
            return before.version() + 1;
          }

          @Override
          public Set<Source> sources() {
            return before.sources();
          }

          @Override
          public void renew(DSLContext tx, Collection<Long> ids) {
            before.renew(tx, ids);
          }

          @Override
          public List<Long> ids(DSLContext tx, long after, int most) {
            return before.ids(tx, after, most);
          }
        };
    assertThat(office.database().derived().isMade(raised)).isFalse();
  }

  @Test
  void theyCannotChangeARecordPastTheJournal(TestOffice office) {
    OfficeDatabase database = office.database();
    add(database, -1);
    long tip = database.tip().seq();
    var rows = new OfVillages();
    rows.statement = "update village set name = '假村'";
    assertThatThrownBy(() -> database.derived().make(rows, Progress.NONE))
        .isInstanceOf(StorageFault.class);
    assertThat(OfficeDatabaseTest.names(database)).containsExactly("村-1");
    assertThat(database.tip().seq()).isEqualTo(tip);
    assertThat(database.isAsJournalled()).isTrue();
    assertThatThrownBy(
            () -> database.read(tx -> database.derive(inner -> inner.execute("select 1"))))
        .isInstanceOf(IllegalStateException.class);
  }

  /** Rather no write than a search that silently misses somebody. */
  @Test
  void whereTheyFailTheWriteHasNotHappened(TestOffice office) {
    OfficeDatabase database = office.database();
    var rows = new OfVillages();
    database.derived().make(rows, Progress.NONE);
    rows.statement = "insert into derived.person_entry values (1, 0, 0, null, '')";
    long tip = database.tip().seq();
    assertThatThrownBy(() -> add(database, -1)).isInstanceOf(RuntimeException.class);
    assertThat(database.tip().seq()).isEqualTo(tip);
    rows.statement = "select 1";
    add(database, -1);
    assertThat(database.isAsJournalled()).isTrue();
  }
}
