package huimin.platform.backup;

import huimin.platform.db.EarlierCopy;
import huimin.platform.db.SnapshotCopy;
import huimin.platform.db.SnapshotSource;
import huimin.platform.journal.JournalTip;
import huimin.platform.security.OfficeSecret;
import huimin.platform.settings.OfficePaths;
import huimin.platform.task.Progress;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * What the backups in an office's own place do for its opening: bases to rebuild from, and a place
 * for the state before an update.
 */
public final class VerifiedCopies implements Supplier<List<EarlierCopy>>, Consumer<SnapshotSource> {
  private final OfficePaths paths;
  private final OfficeSecret secret;
  private final Clock clock;

  /** The backups of an office that is about to be opened. */
  public VerifiedCopies(Path folder, OfficeSecret secret, Clock clock) {
    this.paths = new OfficePaths(folder);
    this.secret = secret;
    this.clock = clock;
  }

  /** Newest first; each is read and checked when it is loaded. */
  @Override
  public List<EarlierCopy> get() {
    return new BackupPlace(paths.backups()).entries().stream().map(this::copy).toList();
  }

  private EarlierCopy copy(BackupPlace.Entry entry) {
    BackupHeader header = entry.header();
    return new SnapshotCopy(
        new JournalTip(header.seq(), header.hash()),
        header.schema(),
        reader ->
            BackupFile.read(
                entry.file(),
                secret,
                (clear, content) -> {
                  BackupContent.skip(clear, content);
                  reader.take(content);
                  return null;
                }));
  }

  /**
   * A verified backup of the state before an update.
   *
   * @throws huimin.value.RefusedException {@code backup.not-written} and others: no update then
   */
  @Override
  public void accept(SnapshotSource source) {
    LocalDateTime made = LocalDateTime.now(clock);
    Path file = new BackupPlace(paths.backups()).prepared().fresh(made);
    BackupMaking.of(source, UnaryOperator.identity())
        .make(file, made, BackupReason.UPDATE, false, Progress.NONE);
  }
}
