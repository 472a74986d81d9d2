package huimin;

import huimin.office.ui.BackupDesk;
import huimin.platform.account.SettingService;
import huimin.platform.backup.BackupRun;
import huimin.platform.backup.BackupSide;
import huimin.platform.backup.OfficeRestore;
import huimin.platform.security.Action;
import huimin.platform.security.OfficeKeys.Proof;
import huimin.platform.task.Progress;
import huimin.text.Messages;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The backups as the page of 系统 works with them. */
record OfficeBackups(Wiring wiring) implements BackupDesk {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  @Override
  public List<BackupLine> backups() {
    var lines = new ArrayList<BackupLine>();
    listed(wiring.backups().firstPlace()).forEach(l -> lines.add(line(l, false)));
    second().ifPresent(place -> listed(place).forEach(l -> lines.add(line(l, true))));
    lines.sort(Comparator.comparing(BackupLine::madeAt).reversed());
    return lines;
  }

  /** Newest first, by the journal where the clock stood still. */
  private List<huimin.platform.backup.BackupLine> listed(Path place) {
    var lines = new ArrayList<>(wiring.backups().list(place));
    lines.sort(Comparator.comparing(l -> -l.header().seq()));
    return lines;
  }

  private Optional<Path> second() {
    return wiring.settings().get(SettingService.SECOND_PLACE).map(Path::of);
  }

  /** The second place, if one is remembered and can be written to now. */
  Optional<Path> secondPlaceAtHand() {
    return second().filter(place -> Files.isDirectory(place) && Files.isWritable(place));
  }

  private static BackupLine line(huimin.platform.backup.BackupLine line, boolean second) {
    return line.run()
        .map(run -> line(run, line.file(), second))
        .orElseGet(
            () ->
                new BackupLine(
                    line.file(),
                    second,
                    line.header().madeAt(),
                    "",
                    line.header().reason().label(),
                    "",
                    "",
                    false,
                    Messages.text("office.backup.not-registered")));
  }

  private static BackupLine line(BackupRun run, Path file, boolean second) {
    return new BackupLine(
        file,
        second,
        run.madeAt(),
        run.by().isEmpty() ? Messages.text("office.audit.program") : run.by(),
        run.why().label(),
        "%,d".formatted(run.rows()),
        amount(run.amount()),
        true,
        Messages.text("office.backup.compared", run.digest().substring(0, 16)));
  }

  private static String amount(BigDecimal amount) {
    return "%,.2f".formatted(amount);
  }

  @Override
  public BackupLine here(Progress progress) {
    Path place = wiring.backups().firstPlace();
    BackupRun run = wiring.backups().make(place, progress);
    return line(run, run.file(), false);
  }

  @Override
  public BackupLine to(Path folder, Progress progress) {
    BackupRun run = wiring.backups().make(folder, progress);
    boolean known = second().filter(folder::equals).isPresent();
    if (!known && wiring.access().allows(Action.SETTING_EDIT)) {
      wiring.settings().set(SettingService.SECOND_PLACE, folder.toString());
    }
    return line(run, run.file(), true);
  }

  @Override
  public Sides look(Path file) {
    return new Sides(side(opened(file).inside()), side(wiring.backups().current()));
  }

  private OfficeRestore opened(Path file) {
    wiring.access().require(Action.BACKUP_RESTORE);
    return OfficeRestore.of(file, Proof.ofOpenOffice(wiring.secret()));
  }

  private static String side(BackupSide side) {
    return Messages.text(
        "office.backup.side",
        side.at().format(TIME),
        "%,d".formatted(side.rows()),
        "%,d".formatted(side.persons()),
        amount(side.amount()));
  }

  @Override
  public String restore(Path file, Path folder, Progress progress) {
    BackupSide arrived = Wiring.restoring(wiring.clock()).restore(opened(file), folder);
    return Messages.text("office.backup.arrived", side(arrived), folder);
  }

  /**
   * How the newest good backup stands, for the status line.
   *
   * @param good whether there is one of today or yesterday
   */
  record Standing(boolean good, String words) {}

  Standing standing() {
    Optional<LocalDateTime> newest =
        Stream.of(wiring.backups().newestFirstPlace(), wiring.backups().newestSecondPlace())
            .flatMap(Optional::stream)
            .map(BackupRun::madeAt)
            .max(Comparator.naturalOrder());
    return newest
        .map(
            at ->
                new Standing(
                    at.isAfter(LocalDateTime.now(wiring.clock()).minusDays(1)),
                    Messages.text("desktop.backup.newest", at.format(TIME))))
        .orElseGet(() -> new Standing(false, Messages.text("desktop.backup.none")));
  }

  /** What is said on leaving when a backup at the second place is due; empty when it is not. */
  Optional<String> reminder() {
    boolean due = wiring.access().allows(Action.BACKUP_MAKE) && wiring.backups().isSecondPlaceDue();
    if (!due) {
      return Optional.empty();
    }
    return Optional.of(
        wiring
            .backups()
            .newestSecondPlace()
            .map(run -> Messages.text("desktop.backup.due", run.madeAt().format(TIME)))
            .orElseGet(() -> Messages.text("desktop.backup.never")));
  }
}
