package huimin.platform.backup;

import huimin.platform.db.SnapshotSummary;
import huimin.platform.db.SnapshotTarget;
import huimin.platform.security.OfficeSecret;
import huimin.platform.settings.FolderTree;
import huimin.value.RefusedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;

/**
 * Restores a backup, as it lies on its disk, into a scratch database under a secret that is thrown
 * away, and compares.
 */
final class BackupVerifier {
  private final Path scratch;

  /**
   * A verifier.
   *
   * @param scratch folder that may be made and deleted
   */
  BackupVerifier(Path scratch) {
    this.scratch = scratch;
  }

  /**
   * Refuses a file that is not, when restored, exactly what was expected: {@code backup.differs},
   * {@code backup.damaged}, {@code db.snapshot-differs}.
   */
  void verify(Path file, OfficeSecret secret, SnapshotSummary expected) {
    SnapshotSummary arrived = restored(file, secret);
    List<String> different = expected.differences(arrived);
    if (!different.isEmpty() || !expected.schema().equals(arrived.schema())) {
      throw new RefusedException("backup.differs", String.join("、", different));
    }
  }

  private SnapshotSummary restored(Path file, OfficeSecret secret) {
    try {
      FolderTree.delete(scratch); // what a verification cut short has left
      Files.createDirectories(scratch);
      try {
        return BackupFile.read(
            file,
            secret,
            (header, content) -> {
              BackupContent.skip(header, content);
              return new SnapshotTarget(scratch, thrownAway()).tryOut(content);
            });
      } finally {
        FolderTree.delete(scratch);
      }
    } catch (IOException e) {
      throw new RefusedException(e, "backup.not-written", scratch);
    }
  }

  private static OfficeSecret thrownAway() {
    byte[] random = new byte[32];
    new SecureRandom().nextBytes(random);
    return OfficeSecret.of(Base64.getUrlEncoder().withoutPadding().encodeToString(random));
  }
}
