package huimin.platform.backup;

import huimin.platform.db.Deed;
import huimin.platform.db.OfficeDatabase;
import huimin.platform.db.SnapshotSource;
import huimin.platform.db.SnapshotSummary;
import huimin.platform.journal.JournalTip;
import huimin.platform.security.Access;
import huimin.platform.security.Action;
import huimin.platform.settings.OfficePaths;
import huimin.platform.task.Progress;
import huimin.value.RefusedException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The backups of one open office. */
public final class BackupService implements BeforeRisk {
  private static final Logger LOG = LoggerFactory.getLogger(BackupService.class);

  /** Its own rows tell of backups, not of the office. */
  static final String REGISTER = "backup_run";

  private final OfficeDatabase database;
  private final OfficePaths paths;
  private final Access access;
  private final Clock clock;
  private final UnaryOperator<OutputStream> disk;
  private final KeepRule rule = KeepRule.bundled();
  private volatile JournalTip covered = JournalTip.NONE;

  /** Backups of an open office, made by whoever has the access. */
  public BackupService(OfficeDatabase database, Path folder, Access access, Clock clock) {
    this(database, folder, access, clock, UnaryOperator.identity());
  }

  BackupService(
      OfficeDatabase database,
      Path folder,
      Access access,
      Clock clock,
      UnaryOperator<OutputStream> disk) {
    this.disk = disk;
    this.database = database;
    this.paths = new OfficePaths(folder);
    this.access = access;
    this.clock = clock;
  }

  /** The office's own place for backups. */
  public Path firstPlace() {
    return paths.backups();
  }

  /**
   * Makes a backup somebody asks for: written, restored, compared, and only then named and
   * registered.
   *
   * @param place any folder; another than {@link #firstPlace} makes it a second-place backup, which
   *     carries the journal too
   * @throws RefusedException {@code security.not-permitted}, {@code backup.not-written}, {@code
   *     backup.differs}, {@code settings.folder-not-made}; no file counts then
   */
  public BackupRun make(Path place, Progress progress) {
    access.require(Action.BACKUP_MAKE);
    return make(
        place, BackupReason.REQUEST, Deed.of(access.session(), Action.BACKUP_MAKE), progress);
  }

  /** A backup of the present state in the office's own place, unless there is one already. */
  @Override
  public void backup(BackupReason why) {
    if (!isCovered()) {
      make(firstPlace(), why, Deed.ofProgram(Action.BACKUP_MAKE), Progress.NONE);
    }
  }

  /** The day's own backup, unless the day has one. */
  public Optional<BackupRun> daily(Progress progress) {
    boolean done =
        newestFirstPlace()
            .filter(run -> run.madeAt().toLocalDate().equals(now().toLocalDate()))
            .isPresent();
    return done
        ? Optional.empty()
        : Optional.of(
            make(firstPlace(), BackupReason.DAILY, Deed.ofProgram(Action.BACKUP_MAKE), progress));
  }

  /** Whether the newest backup of the own place holds all there is. */
  private boolean isCovered() {
    JournalTip tip = database.tip();
    if (tip.seq() > 0 && tip.equals(covered)) {
      return true;
    }
    Optional<BackupRun> newest = newestFirstPlace();
    return newest.isPresent()
        && Files.exists(newest.get().file())
        && newest
            .get()
            .digest()
            .equals(figures(database.snapshot(SnapshotSource::summary)).digest());
  }

  private BackupRun make(Path place, BackupReason why, Deed deed, Progress progress) {
    LocalDateTime made = now();
    boolean second = !place.toAbsolutePath().normalize().equals(firstPlace());
    var target = new BackupPlace(place.toAbsolutePath().normalize()).prepared();
    Path file = target.fresh(made);
    BackupMaking.Made result =
        database.snapshot(
            source -> BackupMaking.of(source, disk).make(file, made, why, second, progress));
    SnapshotSummary figures = figures(result.summary());
    var run =
        new BackupRun(
            made,
            deed.user(),
            why,
            second,
            file,
            result.tip().seq(),
            figures.rows(),
            figures.amount(),
            figures.digest(),
            now());
    database.write(
        deed.on(file.getFileName().toString()).because(why.code()),
        tx -> {
          BackupRunRepository.insert(tx, run);
          return null;
        });
    covered = second ? covered : database.tip();
    tidy(second, target);
    return run;
  }

  private void tidy(boolean second, BackupPlace target) {
    try {
      if (!second) {
        target.tidy(rule, now());
      }
    } catch (IOException e) { // the new one is good; what could not be deleted is tried again
      LOG.warn("old backups not deleted: {}", e.getClass().getName());
    }
  }

  /** What is shown and compared of a state: all but the register of backups. */
  static SnapshotSummary figures(SnapshotSummary summary) {
    return summary.without(REGISTER);
  }

  /** The office as it is now, to be shown beside a backup. */
  public BackupSide current() {
    access.require(Action.BACKUP_VIEW);
    return BackupSide.of(
        now(), database.tip(), figures(database.snapshot(SnapshotSource::summary)));
  }

  /** The backups whose header can be read in a place, newest first. */
  public List<BackupLine> list(Path place) {
    access.require(Action.BACKUP_VIEW);
    List<BackupRun> register = database.read(BackupRunRepository::all);
    return new BackupPlace(place.toAbsolutePath().normalize())
        .entries().stream().map(entry -> BackupLine.of(entry, register)).toList();
  }

  /** All backups ever registered, newest first; their files may have been tidied away. */
  public List<BackupRun> register() {
    access.require(Action.BACKUP_VIEW);
    return database.read(BackupRunRepository::all);
  }

  /** The newest good backup in the office's own place. */
  public Optional<BackupRun> newestFirstPlace() {
    return database.read(tx -> BackupRunRepository.newest(tx, false));
  }

  /** The newest good backup in another place. */
  public Optional<BackupRun> newestSecondPlace() {
    return database.read(tx -> BackupRunRepository.newest(tx, true));
  }

  /** Whether the clerk should be reminded of a backup to another place. */
  public boolean isSecondPlaceDue() {
    LocalDateTime limit = now().minusHours(rule.remindAfterHours());
    return newestSecondPlace().filter(run -> run.madeAt().isAfter(limit)).isEmpty();
  }

  private LocalDateTime now() {
    return LocalDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS);
  }
}
