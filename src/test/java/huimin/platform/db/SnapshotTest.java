package huimin.platform.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import huimin.platform.security.OfficeSecret;
import huimin.platform.task.Progress;
import huimin.testkit.InOffice;
import huimin.testkit.TestOffice;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@InOffice
class SnapshotTest {
  private static final OfficeSecret OTHER = OfficeSecret.of("a-throw-away-secret");

  private static byte[] write(OfficeDatabase database) {
    return database.snapshot(
        source -> {
          try {
            var out = new ByteArrayOutputStream();
            source.write(out, Progress.NONE);
            return out.toByteArray();
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  /** A row of every type the tables use, with the values that are easily lost. */
  private static void fill(OfficeDatabase database) {
    database.write(
        TestOffice.DEED,
        tx -> {
          tx.execute(
              "insert into village (id, name, sort_no) values (9007199254740993, '龚滩\n"
                  + "村 ''𠮷', -1)");
          tx.execute("insert into calendar_day values (date '2024-02-29', true, '')");
          person(tx, 7, "王\t一", "null");
          tx.execute(
              "insert into placement (id, person_id, way, open_ended, monthly_wage, started_on,"
                  + " version, created_at, created_by, updated_at, updated_by) values (8, 7, '01',"
                  + " false, 1234567890.10, date '1999-12-31', 1, timestamp '2026-01-01"
                  + " 00:00:00.001', 'a', timestamp '2026-01-01 23:59:59.999', 'b')");
          return RecordIds.one(tx);
        });
  }

  private static void person(DSLContext tx, long id, String name, String note) {
    tx.execute(
        "insert into person (id, name, pinyin, initials, document_type, sex, status, note, version,"
            + " created_at, created_by, updated_at, updated_by) values (?, ?, '', '', '01', '1',"
            + " '01', ?, 1, timestamp '2026-01-01 00:00:00', 'a', timestamp '2026-01-01 00:00:00',"
            + " 'b')",
        id,
        name,
        note);
  }

  @Test
  void everyValueComesBackAsItWas(TestOffice office, @TempDir Path folder) throws IOException {
    fill(office.database());
    byte[] written = write(office.database());
    SnapshotSummary before = office.database().snapshot(SnapshotSource::summary);

    var made = new SnapshotTarget(folder, OTHER).make(new ByteArrayInputStream(written), null);

    assertThat(made).isEqualTo(before);
    assertThat(made.rows("person")).isEqualTo(1);
    assertThat(made.amount()).isEqualTo(new BigDecimal("1234567890.10"));
    long nextHere = next(office.database());
    try (OfficeDatabase again = OfficeDatabase.open(folder, OTHER, office.clock())) {
      assertThat(write(again)).isEqualTo(written);
      assertThat(next(again)).isEqualTo(nextHere);
    }
  }

  private static long next(OfficeDatabase database) {
    return database.write(TestOffice.DEED, RecordIds::one);
  }

  @Test
  void everyChangeShowsInTheSummary(TestOffice office) {
    fill(office.database());
    SnapshotSummary before = office.database().snapshot(SnapshotSource::summary);

    office
        .database()
        .write(TestOffice.DEED, tx -> tx.execute("update person set note = null where id = 7"));

    SnapshotSummary after = office.database().snapshot(SnapshotSource::summary);
    assertThat(before.differences(after)).containsExactly("person");
    assertThat(before.digest()).isNotEqualTo(after.digest());
    assertThat(before.differences(before)).isEmpty();
  }

  @Test
  void secondaryIndexesAreThereAgain(TestOffice office, @TempDir Path folder) throws IOException {
    fill(office.database());
    new SnapshotTarget(folder, OTHER)
        .make(new ByteArrayInputStream(write(office.database())), null);

    try (OfficeDatabase again = OfficeDatabase.open(folder, OTHER, office.clock())) {
      assertThat(indexes(again)).isEqualTo(indexes(office.database())).contains("PERSON_VILLAGE");
    }
  }

  private static String indexes(OfficeDatabase database) {
    return database.read(
        tx ->
            tx.fetch(
                    "select table_name, index_name, column_name, ordinal_position,"
                        + " ordering_specification from information_schema.index_columns where"
                        + " table_schema = 'PUBLIC' and index_name not like '%CONSTRAINT%' and"
                        + " index_name not like 'PRIMARY_KEY%' order by 1, 2, 4")
                .formatCSV());
  }

  @Test
  void whatCameWithABrokenReferenceIsRefused(TestOffice office, @TempDir Path folder) {
    fill(office.database());
    byte[] written = write(office.database());
    // The placement's person_id, the only "7" that stands alone: nobody has the number 6.
    byte[] broken =
        new String(written, StandardCharsets.ISO_8859_1)
            .replaceFirst("\u0000\u0000\u0000\u00017", "\u0000\u0000\u0000\u00016")
            .getBytes(StandardCharsets.ISO_8859_1);
    assertThat(broken).isNotEqualTo(written);

    assertThatThrownBy(
            () -> new SnapshotTarget(folder, OTHER).tryOut(new ByteArrayInputStream(broken)))
        .isInstanceOf(StorageFault.class)
        .hasMessageContaining("23506");
  }
}
