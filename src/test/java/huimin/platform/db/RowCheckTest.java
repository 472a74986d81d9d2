package huimin.platform.db;

import static org.assertj.core.api.Assertions.assertThat;

import huimin.office.ContentProbe;
import huimin.office.HealthLine;
import huimin.office.HealthLine.State;
import huimin.platform.db.RowCheck.Difference;
import huimin.platform.db.RowCheck.Kind;
import huimin.platform.task.Progress;
import huimin.testkit.InOffice;
import huimin.testkit.TestOffice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@InOffice
class RowCheckTest {
  private static final String VILLAGE =
      "insert into village (id, name, sort_no) values (%d, '%s', 1)";

  private OfficeDatabase database;

  @BeforeEach
  void villages(TestOffice office) {
    database = office.database();
    for (int id = 901; id <= 903; id++) {
      String sql = VILLAGE.formatted(id, "村" + id);
      database.write(TestOffice.DEED, tx -> tx.execute(sql));
    }
  }

  /** As somebody would who has the key and goes round the program. */
  private void roundTheJournal(String sql) {
    database.write(
        TestOffice.DEED,
        tx -> {
          tx.connection(
              connection ->
                  Capture.unrecorded(
                      () -> {
                        try (var statement = connection.createStatement()) {
                          return statement.executeUpdate(sql);
                        }
                      }));
          return null;
        });
  }

  @Test
  void untouchedRowsAreAsJournalled() {
    assertThat(database.isAsJournalled()).isTrue();
    assertThat(RowCheck.run(database)).isEmpty();
    assertThat(new ContentProbe(database).look(Progress.NONE))
        .extracting(HealthLine::state)
        .containsExactly(State.GOOD);
  }

  @Test
  void rowsChangedAddedAndTakenAwayAreNamed() {
    roundTheJournal("update village set name = '别村' where id = 901");
    roundTheJournal("delete from village where id = 902");
    roundTheJournal(VILLAGE.formatted(904, "多出来的村"));
    assertThat(database.isAsJournalled()).isFalse();
    assertThat(RowCheck.run(database))
        .containsExactlyInAnyOrder(
            new Difference("village", "901", Kind.CHANGED),
            new Difference("village", "902", Kind.TAKEN_AWAY),
            new Difference("village", "904", Kind.ADDED));
    HealthLine line = new ContentProbe(database).look(Progress.NONE).getFirst();
    assertThat(line.state()).isEqualTo(State.FAULT);
    assertThat(line.words()).contains("有 3 行", "村（社区） 901（被改动）");
  }
}
