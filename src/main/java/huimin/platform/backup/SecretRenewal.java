package huimin.platform.backup;

import huimin.platform.blob.BlobStore;
import huimin.platform.db.Annex;
import huimin.platform.db.Deed;
import huimin.platform.db.OfficeDatabase;
import huimin.platform.db.SnapshotSource;
import huimin.platform.db.SnapshotSummary;
import huimin.platform.db.SnapshotTarget;
import huimin.platform.journal.JournalRenewal;
import huimin.platform.journal.JournalTip;
import huimin.platform.security.Access;
import huimin.platform.security.Action;
import huimin.platform.security.OfficeKeys;
import huimin.platform.security.OfficeSecret;
import huimin.platform.settings.FolderSwap;
import huimin.platform.settings.OfficePaths;
import huimin.platform.task.Progress;
import huimin.text.Messages;
import huimin.value.RefusedException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Gives an office another secret: a second set of all its files under the new one is prepared,
 * opened and compared, and then exchanged for the old set. A crash at any moment leaves all old or
 * all new.
 */
public final class SecretRenewal {
  /** Purpose of the journal's key. */
  private static final String JOURNAL = "journal";

  private final OfficeDatabase database;
  private final OfficePaths paths;
  private final Access access;
  private final Clock clock;

  /** The renewal of an open office. */
  public SecretRenewal(OfficeDatabase database, Path folder, Access access, Clock clock) {
    this.database = database;
    this.paths = new OfficePaths(folder);
    this.access = access;
    this.clock = clock;
  }

  /**
   * What must be handed out; shown once and kept nowhere.
   *
   * @param recoveryKey to be kept on paper; the older one opens older backups only
   * @param passwords one-time passwords of the other users by name, to be changed at once
   */
  public record Renewed(String recoveryKey, Map<String, String> passwords) {
    /** Without the secrets: a record would print them. */
    @Override
    public String toString() {
      return "Renewed[…]";
    }
  }

  /**
   * Renews the secret and closes the office; everybody signs in anew.
   *
   * @param password of the one at work, who keeps it
   * @throws RefusedException {@code security.not-permitted}, {@code security.wrong-password},
   *     {@code backup.not-renewed}; the office is then open and as it was
   */
  public Renewed renew(char[] password, Progress progress) {
    access.require(Action.SECRET_RENEW);
    String user = access.session().user();
    OfficeKeys.Renewed keys = OfficeKeys.renewed(OfficeKeys.text(paths.folder()), user, password);
    OfficeSecret old = database.snapshot(SnapshotSource::secret);
    database.alone(
        () -> {
          database.write(Deed.of(access.session(), Action.SECRET_RENEW), tx -> null);
          try {
            var swap = new FolderSwap(paths.folder());
            prepare(new OfficePaths(swap.prepare()), keys, progress);
            swap.decide();
          } catch (IOException e) {
            throw new RefusedException(e, "backup.not-renewed", paths.folder());
          }
          database.close();
          return null;
        });
    OfficeDatabase.settle(paths.folder());
    Annex.renewed(paths.folder(), old, keys.secret());
    return new Renewed(keys.recoveryKey(), keys.passwords());
  }

  private void prepare(OfficePaths next, OfficeKeys.Renewed keys, Progress progress)
      throws IOException {
    LocalDateTime made = LocalDateTime.now(clock);
    Path file = new BackupPlace(next.backups()).prepared().fresh(made);
    OfficeSecret fresh = keys.secret();
    OfficeSecret old = database.snapshot(SnapshotSource::secret);
    var blobs = BlobStore.of(next.folder(), fresh);
    progress.report(Messages.text("backup.step.attachments"), 0, 0);
    BlobStore.of(paths.folder(), old).resealInto(blobs);
    SnapshotSummary before =
        database.snapshot(
            source -> {
              var sealing = new BackupMaking.Sealing(fresh, keys.text());
              var making =
                  new BackupMaking(
                      source, next.scratch(), sealing, blobs, UnaryOperator.identity());
              return making.make(file, made, BackupReason.SECRET, false, progress).summary();
            });
    JournalTip tip = database.tip();
    BackupFile.read(
        file,
        fresh,
        (header, content) -> {
          BackupContent.skip(header, content);
          return new SnapshotTarget(next.folder(), fresh).make(content, tip);
        });
    progress.report(Messages.text("backup.step.journal"), 0, 0);
    JournalRenewal.copy(paths.journal(), old.key(JOURNAL), next.journal(), fresh.key(JOURNAL));
    OfficeKeys.put(next.folder(), keys.text());
    requireSame(next, fresh, before, tip);
  }

  /** Opens the new set as any program would. */
  private void requireSame(
      OfficePaths next, OfficeSecret fresh, SnapshotSummary before, JournalTip tip) {
    try (OfficeDatabase opened = OfficeDatabase.open(next.folder(), fresh, clock)) {
      List<String> different = before.differences(opened.snapshot(SnapshotSource::summary));
      if (!different.isEmpty() || !opened.tip().equals(tip) || !opened.isAsJournalled()) {
        throw new RefusedException("backup.not-renewed", paths.folder());
      }
    }
  }
}
