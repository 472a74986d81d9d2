package huimin.bench;

import static org.assertj.core.api.Assertions.assertThat;

import huimin.platform.db.OfficeDatabase;
import huimin.platform.settings.OfficePaths;
import huimin.testkit.TestOffice;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A save of one record, journal and database on the disk, beside writing the same bytes as the
 * journal did and nothing but an fsync, turn by turn in the same run.
 */
@Tag("bench")
class SaveBenchTest {
  private static final int WARM_UP = 200;
  private static final int SAVES = 1_000;

  /** Two more syncs than the bare one and the work between; the disk's own unrest is in both. */
  private static final double MOST_TIMES = 20;

  @Test
  void aSaveCostsFewBareSyncs() throws IOException {
    var saves = new double[SAVES];
    var syncs = new double[SAVES];
    try (TestOffice office = TestOffice.create();
        var bare = new RandomAccessFile(office.folder().resolve("bare").toFile(), "rw")) {
      for (int i = -WARM_UP; i < SAVES; i++) {
        long before = journalBytes(office.folder());
        double save = milliseconds(() -> save(office.database()));
        byte[] same = new byte[(int) (journalBytes(office.folder()) - before)];
        double sync =
            milliseconds(
                () -> {
                  bare.write(same);
                  bare.getFD().sync();
                });
        if (i >= 0) {
          saves[i] = save;
          syncs[i] = sync;
        }
      }
    }
    Arrays.sort(saves);
    Arrays.sort(syncs);
    System.out.printf(
        "save p50 %.2f ms, p99 %.2f ms; bare fsync p50 %.2f ms, p99 %.2f ms; ratio %.1f%n",
        at(saves, 0.5),
        at(saves, 0.99),
        at(syncs, 0.5),
        at(syncs, 0.99),
        at(saves, 0.5) / at(syncs, 0.5));
    assertThat(at(saves, 0.5)).isLessThanOrEqualTo(MOST_TIMES * at(syncs, 0.5));
  }

  private interface Work {
    void run() throws IOException;
  }

  private static double milliseconds(Work work) throws IOException {
    long begun = System.nanoTime();
    work.run();
    return (System.nanoTime() - begun) / 1e6;
  }

  private static void save(OfficeDatabase database) {
    database.write(
        TestOffice.DEED,
        tx -> {
          long id = tx.fetchSingle("select next value for record_id").get(0, Long.class);
          return tx.execute(
              "insert into village (id, name, sort_no) values (" + id + ", 'v" + id + "', 1)");
        });
  }

  private static double at(double[] sorted, double part) {
    return sorted[(int) (part * (sorted.length - 1))];
  }

  private static long journalBytes(Path folder) throws IOException {
    long bytes = 0;
    try (var files = Files.newDirectoryStream(new OfficePaths(folder).journal())) {
      for (Path file : files) {
        bytes += Files.size(file);
      }
    }
    return bytes;
  }
}
