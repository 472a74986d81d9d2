package huimin.platform.backup;

import huimin.platform.blob.BlobStore;
import huimin.platform.db.Annex;
import huimin.platform.db.SnapshotSummary;
import huimin.platform.db.SnapshotTarget;
import huimin.platform.journal.JournalTip;
import huimin.platform.security.OfficeKeys;
import huimin.platform.security.OfficeKeys.Proof;
import huimin.platform.security.OfficeSecret;
import huimin.platform.settings.FolderTree;
import huimin.platform.settings.OfficePaths;
import huimin.text.Messages;
import huimin.value.RefusedException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * From a backup to a working office folder, which must be a new one: nothing that is there is ever
 * written over. Whoever can unlock the backup may restore it; no office need be open.
 */
public final class OfficeRestore {
  private final Path file;
  private final BackupHeader header;
  private final OfficeSecret secret;

  private OfficeRestore(Path file, BackupHeader header, OfficeSecret secret) {
    this.file = file;
    this.header = header;
    this.secret = secret;
  }

  /**
   * A backup somebody can unlock.
   *
   * @throws RefusedException {@code backup.no-backup}, {@code backup.damaged}, {@code
   *     backup.unreadable}, {@code db.newer-program}, {@code security.wrong-password}, {@code
   *     security.recovery-wrong}
   */
  public static OfficeRestore of(Path file, Proof proof) {
    BackupHeader header = BackupFile.header(file);
    return new OfficeRestore(file, header, proof.unlock(header.keys()));
  }

  /** What stands in clear in a backup. */
  public static BackupHeader header(Path file) {
    return BackupFile.header(file);
  }

  OfficeSecret secret() {
    return secret;
  }

  /**
   * What is in the backup, having read all of it.
   *
   * @throws RefusedException {@code backup.damaged}, {@code backup.unreadable}
   */
  public BackupSide inside() {
    return side(BackupFile.read(file, secret, (clear, content) -> summary(clear, content)));
  }

  private static SnapshotSummary summary(BackupHeader header, InputStream content)
      throws IOException {
    BackupContent.skip(header, content);
    return SnapshotTarget.read(content);
  }

  private BackupSide side(SnapshotSummary summary) {
    var tip = new JournalTip(header.seq(), header.hash());
    return BackupSide.of(header.madeAt(), tip, BackupService.figures(summary));
  }

  /**
   * Restores into a new or empty folder, with the sealed files that lie beside the backup. The keys
   * come last: until they are there, no program takes the folder for an office.
   *
   * @return what arrived, equal to {@link #inside}
   * @throws RefusedException {@code backup.folder-in-use} names both sides; {@code
   *     backup.not-restored} and others leave the folder as it was
   */
  public BackupSide restore(Path folder) {
    var paths = new OfficePaths(folder);
    BackupSide inside = inside();
    refuseWhatIsInUse(paths, inside);
    boolean done = false;
    try {
      try {
        paths.makeFolder();
        SnapshotSummary arrived =
            BackupFile.read(file, secret, (clear, content) -> fill(paths, clear, content));
        BackupPlace.blobs(file.toAbsolutePath().getParent(), secret)
            .copyTo(BlobStore.of(paths.folder(), secret));
        OfficeKeys.put(paths.folder(), header.keys());
        done = true;
        return side(arrived);
      } finally {
        if (!done) {
          FolderTree.delete(paths.folder());
        }
      }
    } catch (IOException e) {
      throw new RefusedException(e, "backup.not-restored", folder);
    }
  }

  private SnapshotSummary fill(OfficePaths paths, BackupHeader header, InputStream content)
      throws IOException {
    byte[] annex = BackupContent.annex(header, content);
    if (annex != null) {
      Annex.put(paths.folder(), annex);
    }
    int files = BackupContent.journal(content, Files.createDirectory(paths.journal()));
    if (files == 0) {
      Files.delete(paths.journal());
    }
    var tip = new JournalTip(header.seq(), header.hash());
    return new SnapshotTarget(paths.folder(), secret).make(content, files == 0 ? null : tip);
  }

  private void refuseWhatIsInUse(OfficePaths paths, BackupSide inside) {
    try {
      if (!FolderTree.isFree(paths.folder())) {
        throw new RefusedException(
            "backup.folder-in-use",
            paths.folder(),
            inside.at().toString().replace('T', ' '),
            inside.rows(),
            inside.amount().toPlainString(),
            whatIsIn(paths));
      }
    } catch (IOException e) {
      throw new RefusedException(e, "backup.not-restored", paths.folder());
    }
  }

  private static String whatIsIn(OfficePaths paths) throws IOException {
    if (!Files.exists(paths.database())) {
      return Messages.text("backup.folder.other");
    }
    LocalDateTime changed =
        LocalDateTime.ofInstant(
                Files.getLastModifiedTime(paths.database()).toInstant(), ZoneId.systemDefault())
            .truncatedTo(ChronoUnit.SECONDS);
    return Messages.text("backup.folder.office", changed.toString().replace('T', ' '));
  }

  /**
   * Gives an office that has lost its keys those of a backup: with the passwords of that time.
   *
   * @throws RefusedException {@code db.not-found}, {@code security.keys-exist}, {@code
   *     backup.damaged}
   */
  public static void putKeysBack(Path file, Path folder) {
    var paths = new OfficePaths(folder);
    if (!Files.exists(paths.database())) {
      throw new RefusedException("db.not-found", paths.folder());
    }
    OfficeKeys.put(paths.folder(), BackupFile.header(file).keys());
  }
}
