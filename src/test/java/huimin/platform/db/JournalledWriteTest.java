package huimin.platform.db;

import static huimin.testkit.TestOffice.SECRET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import huimin.platform.journal.Journal;
import huimin.platform.journal.JournalCheck;
import huimin.platform.journal.JournalRecord;
import huimin.platform.settings.OfficePaths;
import huimin.testkit.InOffice;
import huimin.testkit.TestOffice;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Between the journal's disk and the database's: a death there loses nothing, a failure undoes. */
@InOffice
class JournalledWriteTest {

  @Test
  void whatTheJournalHadWhenTheProgramDiedIsThereAtTheNextOpening(TestOffice office)
      throws Exception {
    for (int death = 0; death < 3; death++) {
      office.database().close();
      Process program =
          Program.start(HaltBeforeCommit.class, office.folder().toString(), "row" + death);
      assertThat(program.waitFor()).isEqualTo(9);

      OfficeDatabase database = office.reopen();
      assertThat(OfficeDatabaseTest.names(database)).hasSize(death + 1);
      assertThat(database.notes()).extracting(OpeningNote::key).containsExactly("db.note.replayed");
      assertThat(database.isAsJournalled()).isTrue();
    }
  }

  @Test
  void aCommitThatFailsMakesItsRecordVoid(TestOffice office) throws Exception {
    office.database().close();
    var paths = new OfficePaths(office.folder());
    new CloseMark(paths).open();
    try (Connection connection = OfficeUrl.existing(paths.folder(), SECRET).getConnection();
        Journal journal = Journal.open(paths.journal(), SECRET.key(OfficeOpening.KEY))) {
      assertThatThrownBy(
              () ->
                  HaltBeforeCommit.write(
                      journal,
                      connection,
                      "双河村",
                      () -> {
                        throw new SQLException("no commit");
                      }))
          .isInstanceOf(JournalledWrite.Broken.class);
      assertThat(journal.last().voided()).isTrue();
      OfficePool.end(connection, "shutdown immediately");
    }

    OfficeDatabase database = office.reopen();
    assertThat(OfficeDatabaseTest.names(database)).isEmpty();
    assertThat(database.notes()).isEmpty();
    OfficeDatabaseTest.insert(database, "石桥村");
    assertThat(OfficeDatabaseTest.names(office.reopen())).containsExactly("石桥村");
    assertThat(JournalCheck.run(office.database().journal(), List.of()).isGood()).isTrue();
  }

  /** The commit had reached the file although it was told as failed: what was told counts. */
  @Test
  void aCommitToldAsFailedIsTakenBackByRebuilding(TestOffice office) throws Exception {
    OfficeDatabaseTest.insert(office.database(), "石桥村");
    office.database().close();
    var paths = new OfficePaths(office.folder());
    new CloseMark(paths).open();
    try (Connection connection = OfficeUrl.existing(paths.folder(), SECRET).getConnection();
        Journal journal = Journal.open(paths.journal(), SECRET.key(OfficeOpening.KEY))) {
      assertThatThrownBy(
              () ->
                  HaltBeforeCommit.write(
                      journal,
                      connection,
                      "双河村",
                      () -> {
                        connection.commit();
                        throw new SQLException("told as failed");
                      }))
          .isInstanceOf(JournalledWrite.Broken.class);
      OfficePool.end(connection, "shutdown");
    }

    OfficeDatabase database = office.reopen();
    assertThat(OfficeDatabaseTest.names(database)).containsExactly("石桥村");
    assertThat(database.notes()).extracting(OpeningNote::key).containsExactly("db.note.rebuilt");
    var heads = new ArrayList<JournalRecord>();
    database.journal().heads(1, heads::add);
    assertThat(heads).filteredOn(JournalRecord::voided).hasSize(1);
  }
}
