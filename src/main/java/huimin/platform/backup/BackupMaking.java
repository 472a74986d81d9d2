package huimin.platform.backup;

import huimin.platform.db.SnapshotSource;
import huimin.platform.db.SnapshotSummary;
import huimin.platform.journal.JournalReader;
import huimin.platform.journal.JournalTip;
import huimin.platform.security.OfficeKeys;
import huimin.platform.security.OfficeSecret;
import huimin.platform.settings.AtomicFile;
import huimin.platform.settings.OfficePaths;
import huimin.platform.settings.ProgramVersion;
import huimin.platform.task.Progress;
import huimin.text.Messages;
import huimin.value.RefusedException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;

/** The steps from one state of an office to a file that counts. */
final class BackupMaking {
  private final SnapshotSource source;
  private final Sealing sealing;
  private final UnaryOperator<OutputStream> disk;
  private final BackupVerifier verifier;

  BackupMaking(
      SnapshotSource source, Path scratch, Sealing sealing, UnaryOperator<OutputStream> disk) {
    this.source = source;
    this.sealing = sealing;
    this.disk = disk;
    this.verifier = new BackupVerifier(scratch);
  }

  /** Under the office's own secret and keys. */
  static BackupMaking of(SnapshotSource source, UnaryOperator<OutputStream> disk) {
    var sealing = new Sealing(source.secret(), OfficeKeys.text(source.folder()));
    return new BackupMaking(source, new OfficePaths(source.folder()).scratch(), sealing, disk);
  }

  /**
   * What a backup is sealed under.
   *
   * @param keys the same secret, wrapped, for the header
   */
  record Sealing(OfficeSecret secret, String keys) {}

  /** What stands in the file. */
  record Made(JournalTip tip, SnapshotSummary summary) {}

  /** Writes, verifies and names the file; where any of it fails there is no file. */
  Made make(Path file, LocalDateTime at, BackupReason why, boolean withJournal, Progress progress) {
    Path unfinished = BackupPlace.unfinished(file);
    try {
      try {
        JournalTip tip = source.tip();
        List<JournalReader.Part> journal = withJournal ? source.journalParts() : List.of();
        SnapshotSummary summary = write(unfinished, header(at, why, tip), journal, progress);
        progress.report(Messages.text("backup.step.verify"), 0, 0);
        verifier.verify(unfinished, sealing.secret(), summary);
        AtomicFile.publish(unfinished, file);
        return new Made(tip, summary);
      } finally {
        Files.deleteIfExists(unfinished);
      }
    } catch (IOException e) {
      throw new RefusedException(e, "backup.not-written", file.getParent());
    } catch (RefusedException e) {
      throw e.key().equals("db.disk-full") // of the scratch copy: the office itself is well
          ? new RefusedException(e, "backup.not-written", file.getParent())
          : e;
    }
  }

  private BackupHeader header(LocalDateTime at, BackupReason why, JournalTip tip) {
    return new BackupHeader(
        BackupHeader.FORMAT,
        source.officeId(),
        ProgramVersion.TEXT,
        source.schema(),
        at.truncatedTo(ChronoUnit.SECONDS).toString(),
        why.code(),
        tip.seq(),
        tip.hash(),
        sealing.keys());
  }

  private SnapshotSummary write(
      Path file, BackupHeader header, List<JournalReader.Part> journal, Progress progress)
      throws IOException {
    var summary = new AtomicReference<SnapshotSummary>();
    BackupFile.write(
        file,
        header,
        sealing.secret(),
        disk,
        out -> summary.set(BackupContent.write(source, journal, out, progress)));
    return summary.get();
  }
}
