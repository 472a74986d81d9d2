package huimin;

import static org.assertj.core.api.Assertions.assertThat;

import huimin.office.HealthLine;
import huimin.office.HealthReport;
import huimin.platform.settings.KnownTips;
import huimin.platform.settings.OfficePaths;
import huimin.platform.task.Progress;
import huimin.value.RefusedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever somebody does to the closed office's files is noticed when it is opened or by the health
 * check; where it was made good, the office is to the last row what it was.
 */
class TamperingTest {
  private static final int SHORT = 50;
  private static final int LONG = 500;
  private static final int MORE = 20;

  @TempDir private static Path base;
  private static SmallOffice office;
  private static Tampering.Others others;
  private static String truth;

  /** The user's own folder, out of reach of whoever has the office's. */
  private static Path tips() {
    return base.resolve("tips");
  }

  @BeforeAll
  static void make() throws IOException {
    office = SmallOffice.found(base.resolve("office"), false, Clock.systemDefaultZone());
    others = new Tampering.Others(base.resolve("older"), base.resolve("forked"));
    office.copyTo(others.older());
    office.copyTo(others.forked());
    Path roster = SmallOffice.people(base.resolve("更多.csv"), SmallOffice.PEOPLE, MORE);
    Path other = SmallOffice.people(base.resolve("别的.csv"), 2 * SmallOffice.PEOPLE, MORE);
    try (Wiring forked = office.open(others.forked())) {
      work(forked, other);
    }
    try (Wiring wiring = open()) {
      work(wiring, roster);
      wiring.backups().make(base.resolve("usb"), Progress.NONE);
      truth = wiring.backups().current().digest();
    }
    office.copyTo(base.resolve("kept"));
    SmallOffice.copy(tips(), base.resolve("kept-tips"));
    Files.createDirectory(base.resolve("no-tips"));
  }

  private static void work(Wiring wiring, Path roster) {
    SmallOffice.take(wiring, roster);
    wiring.settings().set("screen-lock", "7");
    wiring.months().close(wiring.months().inWork(), wiring.session());
  }

  private static Wiring open() {
    return office.open(office.folder(), office.clock(), KnownTips.in(tips()));
  }

  /** How one was noticed. */
  private enum Noticed {
    REFUSED,
    MENDED_AND_TOLD,
    BY_HEALTH_CHECK,
    NOT
  }

  @Test
  void fiftyTamperingsAreNoticed() throws IOException {
    tamper(SHORT);
  }

  @Test
  @Tag("long")
  void fiveHundredTamperingsAreNoticed() throws IOException {
    tamper(LONG);
  }

  private void tamper(int trials) throws IOException {
    var random = new Random(20261122 + trials);
    var figures = new EnumMap<Tampering, Map<String, Integer>>(Tampering.class);
    int not = 0;
    for (int trial = 0; trial < trials; trial++) {
      Tampering kind = Tampering.values()[trial % Tampering.values().length];
      asItWas();
      kind.on(office, others, random);
      String how = noticed();
      not += how.equals(Noticed.NOT.name()) ? 1 : 0;
      figures.computeIfAbsent(kind, k -> new TreeMap<>()).merge(how, 1, Integer::sum);
    }
    System.out.printf("%d tamperings, not noticed %d%n", trials, not);
    figures.forEach((kind, how) -> System.out.println("  " + kind + " " + how));
    assertThat(not).as("%s", figures).isZero();
  }

  private static void asItWas() {
    SmallOffice.copy(base.resolve("kept"), office.folder());
    SmallOffice.copy(base.resolve("kept-tips"), tips());
  }

  private static String noticed() {
    try (Wiring wiring = open()) {
      HealthReport report = wiring.health().run(Progress.NONE);
      if (!report.ok()) {
        return Noticed.BY_HEALTH_CHECK.name();
      }
      if (wiring.openingNotes().isEmpty()) {
        return Noticed.NOT.name();
      }
      assertThat(wiring.backups().current().digest()).isEqualTo(truth);
      return Noticed.MENDED_AND_TOLD.name();
    } catch (RefusedException refused) {
      return Noticed.REFUSED + " " + refused.key();
    }
  }

  /**
   * On a computer that has never seen the office, with the database gone, only a backup beside
   * knows that the journal once went further.
   */
  @Test
  void aJournalShorterThanABackupIsNotRebuiltFrom() throws IOException {
    for (int kept = 1; kept <= 4; kept++) {
      int end = kept;
      asItWas();
      JournalBytes.of(office.folder())
          .changed(frames -> frames.subList(end, frames.size()).clear());
      Files.delete(new OfficePaths(office.folder()).database());
      SmallOffice.copy(base.resolve("no-tips"), tips());
      assertThat(noticed()).startsWith("REFUSED db.journal-cut");
    }
  }

  /** The control: an office nobody touched passes every line, and opens without a note. */
  @Test
  void anUntouchedOfficePassesEveryLine() {
    asItWas();
    try (Wiring wiring = open()) {
      assertThat(wiring.openingNotes()).isEmpty();
      HealthReport report = wiring.health().run(Progress.NONE);
      assertThat(report.lines())
          .filteredOn(line -> !line.code().equals("disk")) // how full this computer's is
          .hasSizeGreaterThan(6)
          .extracting(HealthLine::state)
          .containsOnly(HealthLine.State.GOOD);
    }
    asItWas();
    assertThat(noticed()).isEqualTo(Noticed.NOT.name());
  }
}
