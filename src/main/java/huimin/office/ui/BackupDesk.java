package huimin.office.ui;

import huimin.platform.task.Progress;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;

/** Backups and what is done with them; whatever is refused is a {@code RefusedException}. */
public interface BackupDesk {

  /**
   * A backup file.
   *
   * @param second whether it lies at the second place
   * @param why what it was made for, in words
   * @param rows rows in all tables, ready to show
   * @param amount sum of what was paid, ready to show
   * @param good whether it was restored and found equal
   * @param compared what was compared, or why it does not count, in words
   */
  record BackupLine(
      Path file,
      boolean second,
      LocalDateTime madeAt,
      String madeBy,
      String why,
      String rows,
      String amount,
      boolean good,
      String compared) {}

  /**
   * Both sides of a restore.
   *
   * @param inFile date, rows and sums of the backup
   * @param inOffice the same of the office now open
   */
  record Sides(String inFile, String inOffice) {}

  /** Backups of both places, newest first. */
  List<BackupLine> backups();

  /** Makes one in the office folder. */
  BackupLine here(Progress progress);

  /** Makes one at a second place, which is remembered. */
  BackupLine to(Path folder, Progress progress);

  /** What is in a backup and what is in the office. */
  Sides look(Path file);

  /**
   * Restores into a new folder; the office now open stays as it is. The sentence says what came.
   */
  String restore(Path file, Path folder, Progress progress);
}
