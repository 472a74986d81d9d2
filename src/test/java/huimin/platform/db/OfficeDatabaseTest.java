package huimin.platform.db;

import static huimin.platform.db.gen.Tables.VILLAGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import huimin.testkit.InOffice;
import huimin.testkit.TestOffice;
import huimin.text.Messages;
import huimin.value.RefusedException;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

@InOffice
class OfficeDatabaseTest {
  private static final String SECRET = "龙泉秘密村";

  @Test
  void whatWasWrittenIsThereAfterReopening(TestOffice office) {
    insert(office.database(), "双河村");

    assertThat(names(office.reopen())).containsExactly("双河村");
  }

  @Test
  void aWriteThatThrowsLeavesNothing(TestOffice office) {
    OfficeDatabase database = office.database();

    assertThatThrownBy(
            () ->
                database.write(
                    TestOffice.DEED,
                    sql -> {
                      insert(database, "双河村");
                      throw new CancellationException();
                    }))
        .isInstanceOf(CancellationException.class);

    assertThat(names(database)).isEmpty();
    assertThat(names(office.reopen())).isEmpty();
  }

  @Test
  void whatIsReadInsideAWriteSeesThatWrite(TestOffice office) {
    OfficeDatabase database = office.database();

    List<String> seen =
        database.write(
            TestOffice.DEED,
            sql -> {
              insert(database, "双河村");
              return names(database);
            });

    assertThat(seen).containsExactly("双河村");
  }

  @Test
  void aReadRefusesToWrite(TestOffice office) {
    OfficeDatabase database = office.database();

    assertThatThrownBy(() -> database.read(sql -> sql.deleteFrom(VILLAGE).execute()))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> database.read(sql -> database.write(TestOffice.DEED, inner -> 1)))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void aReadSeesOneMomentThroughout(TestOffice office) {
    OfficeDatabase database = office.database();

    int later =
        database.read(
            sql -> {
              int before = sql.fetchCount(VILLAGE);
              onAnotherThread(() -> insert(database, "双河村"));
              return sql.fetchCount(VILLAGE) - before;
            });

    assertThat(later).isZero();
    assertThat(names(database)).hasSize(1);
  }

  @Test
  void aValueThatMayBeThereOnceOnlyIsRefusedWithoutBeingQuoted(TestOffice office) {
    OfficeDatabase database = office.database();
    insert(database, SECRET);

    assertThatThrownBy(() -> insert(database, SECRET))
        .isInstanceOf(RefusedException.class)
        .hasMessage("db.conflict")
        .satisfies(quotesNothing());
    assertThat(names(database)).hasSize(1);
  }

  @Test
  void noFaultOfTheDatabaseQuotesWhatStandsInARow(TestOffice office) {
    OfficeDatabase database = office.database();

    assertThatThrownBy(() -> insert(database, SECRET.repeat(20)))
        .isInstanceOf(StorageFault.class)
        .satisfies(quotesNothing());
    assertThatThrownBy(() -> database.read(sql -> sql.fetchValue("select 1 + '" + SECRET + "'")))
        .isInstanceOf(StorageFault.class)
        .satisfies(quotesNothing());
  }

  @Test
  void aRowOthersReferToIsNotDeleted(TestOffice office) {
    OfficeDatabase database = office.database();
    database.write(
        TestOffice.DEED,
        sql -> {
          sql.execute("insert into programme values ('B1', 'x', 'x', 'x', 'x', false, 1)");
          return sql.execute(
              "insert into programme_policy (id, programme_code, policy_text, standard_text,"
                  + " verified, valid_from, source) values (1, 'B1', 'x', 'x', false, date"
                  + " '2026-01-01', 'x')");
        });

    assertThatThrownBy(
            () -> database.write(TestOffice.DEED, sql -> sql.execute("delete from programme")))
        .hasMessage("db.still-used");
  }

  @Test
  void anInterruptedThreadDoesNotCloseTheFile(TestOffice office) {
    OfficeDatabase database = office.database();

    Thread.currentThread().interrupt();
    insert(database, "双河村");

    assertThat(Thread.interrupted()).isTrue();
    insert(database, "石桥村");
    assertThat(names(office.reopen())).hasSize(2);
  }

  @Test
  void aClosedDatabaseSaysSo(TestOffice office) {
    OfficeDatabase database = office.database();
    database.close();
    database.close();

    assertThatThrownBy(() -> names(database)).hasMessage("db.closed");
  }

  @Test
  void everyRefusalHasItsSentence() {
    for (String key :
        List.of(
            """
            exists not-found folder-name in-use wrong-password damaged unfinished newer-program \
            read-only disk-full storage-failed closed conflict still-used busy\
            """
                .split(" "))) {
      assertThat(Messages.text("db." + key)).endsWith("。");
    }
  }

  private static Consumer<Throwable> quotesNothing() {
    return thrown -> {
      for (Throwable at = thrown; at != null; at = at.getCause()) {
        assertThat(at.toString()).doesNotContain(SECRET);
        assertThat(at.getSuppressed()).isEmpty();
      }
    };
  }

  private static void onAnotherThread(Runnable work) {
    Thread thread = Thread.ofPlatform().start(work);
    try {
      thread.join();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  static void insert(OfficeDatabase database, String village) {
    database.write(
        TestOffice.DEED,
        sql ->
            sql.insertInto(VILLAGE)
                .set(VILLAGE.ID, RecordIds.one(sql))
                .set(VILLAGE.NAME, village)
                .set(VILLAGE.SORT_NO, 1)
                .execute());
  }

  static List<String> names(OfficeDatabase database) {
    return database.read(sql -> sql.select(VILLAGE.NAME).from(VILLAGE).fetch(VILLAGE.NAME));
  }
}
