package huimin.platform.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import huimin.platform.db.RecordHistory.Earlier;
import huimin.platform.security.Action;
import huimin.testkit.InOffice;
import huimin.testkit.TestOffice;
import java.util.List;
import org.junit.jupiter.api.Test;

@InOffice
class RecordHistoryTest {

  @Test
  void everyStateIsShownAndAnEarlierOneComesBack(TestOffice office) {
    OfficeDatabase database = office.database();
    execute(
        database,
        "insert into employer (id, name, version, created_at, created_by, updated_at, updated_by)"
            + " values (7, '甲厂', 1, now(), '甲', now(), '甲')");
    execute(database, "update employer set name = '乙厂', credit_code = 'X', version = 2");
    var history = new RecordHistory(database, office.clock());

    List<RecordState> states = history.of("employer", "7");
    assertThat(states).hasSize(2);
    assertThat(states.get(0).before()).isEmpty();
    assertThat(states.get(1).before())
        .containsEntry("name", "甲厂")
        .containsEntry("credit_code", null);
    assertThat(states.get(1).after()).containsEntry("name", "乙厂").containsEntry("version", "2");
    assertThat(history.of("employer", "8")).isEmpty();

    restore(database, history, states.get(0).seq(), 2);

    states = history.of("employer", "7");
    assertThat(states).hasSize(3);
    assertThat(states.getLast().after())
        .containsEntry("name", "甲厂")
        .containsEntry("credit_code", null)
        .containsEntry("version", "3")
        .containsEntry("created_by", "甲")
        .containsEntry("updated_by", TestOffice.USER)
        .containsEntry("updated_at", "2026-11-22 09:00:00");
    assertThat(states.getLast().act()).isEqualTo(Action.HISTORY_RESTORE.code());
    assertThat(database.isAsJournalled()).isTrue();
  }

  @Test
  void whatCannotComeBackIsRefused(TestOffice office) {
    OfficeDatabase database = office.database();
    execute(
        database,
        "insert into employer (id, name, version, created_at, created_by, updated_at, updated_by)"
            + " values (7, '甲厂', 1, now(), '甲', now(), '甲')");
    long seq = database.tip().seq();
    var history = new RecordHistory(database, office.clock());

    assertThatThrownBy(() -> restore(database, history, seq, 4)).hasMessage("db.history-conflict");
    assertThatThrownBy(() -> restore(database, history, seq + 1, 1))
        .hasMessage("db.history-unknown");
    execute(database, "delete from employer");
    assertThatThrownBy(() -> restore(database, history, seq, 1)).hasMessage("db.history-gone");
    assertThat(history.of("employer", "7").getLast().after()).isEmpty();
  }

  private static void restore(
      OfficeDatabase database, RecordHistory history, long seq, int version) {
    database.write(
        Deed.ofProgram(Action.HISTORY_RESTORE),
        tx -> {
          history.restore(tx, new Earlier("employer", "7", seq), version, TestOffice.USER);
          return null;
        });
  }

  private static void execute(OfficeDatabase database, String sql) {
    database.write(TestOffice.DEED, tx -> tx.execute(sql));
  }
}
