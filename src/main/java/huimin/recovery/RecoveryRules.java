package huimin.recovery;

import huimin.policy.RestDays;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The law's terms and days (handbook B4, 戒毒条例); every figure is a dated parameter. */
public final class RecoveryRules {
  private static final String REHABILITATION = "term.rehabilitation.years";
  private static final String EXTENSION = "term.isolation.extension.months";

  private final RecoveryFigures figures;

  /** The rules with these figures. */
  public RecoveryRules(RecoveryFigures figures) {
    this.figures = figures;
  }

  /** Last day to report: counted from the day the decision was received (戒毒条例 14, 38). */
  public LocalDate dueToReport(LocalDate received) {
    return received.plusDays(figures.number("reporting.days", received));
  }

  /** Whether somebody reported in time; a day after the last is late. */
  public boolean isInTime(LocalDate received, LocalDate reported) {
    return !reported.isAfter(dueToReport(received));
  }

  /** Last day to report at a new place; the term runs on meanwhile (戒毒条例 22). */
  public LocalDate dueToArrive(LocalDate moved) {
    return moved.plusDays(figures.number("move.reporting.days", moved));
  }

  /** Last day to pass the papers on after a change of place (重庆市禁毒条例 37). */
  public LocalDate movePapersDue(LocalDate moved, RestDays days) {
    int left = figures.number("move.papers.workdays", moved);
    LocalDate day = moved;
    while (left > 0) {
      day = day.plusDays(1);
      left -= days.isRest(day) ? 0 : 1;
    }
    return day;
  }

  /**
   * The term's last day; empty where there is none to tell: nothing begun, no length known, or
   * standing still now. A suspension shifts it by its days (戒毒条例 24), days served elsewhere shorten
   * it (31), a change of place leaves it (22).
   */
  public Optional<LocalDate> termEnd(RecoveryCase c, List<Suspension> suspensions) {
    if (suspensions.stream().anyMatch(s -> s.until() == null)) {
      return Optional.empty();
    }
    long still = suspensions.stream().mapToLong(RecoveryRules::days).sum();
    return unbroken(c)
        .map(end -> "before".equals(lastDay(c)) ? end.minusDays(1) : end)
        .map(end -> end.plusDays(still).minusDays(c.creditedDays()));
  }

  private static long days(Suspension suspension) {
    return ChronoUnit.DAYS.between(suspension.from(), suspension.until());
  }

  private Optional<LocalDate> unbroken(RecoveryCase c) {
    return switch (c.measure()) {
      case SQJD -> began(c.reportedOn(), "term.treatment.years");
      case SQKF -> rehabilitation(c);
      case QGJD ->
          began(c.decidedOn(), "term.isolation.years")
              .map(end -> end.plusMonths(c.extendedMonths()));
      case ZYJD, WCZL, QGCS, KFCS, JD3N -> Optional.empty();
    };
  }

  private Optional<LocalDate> began(LocalDate on, String years) {
    return Optional.ofNullable(on).map(day -> day.plusYears(figures.number(years, day)));
  }

  /** Not longer than the law's years, whatever was agreed (戒毒条例 37). */
  private Optional<LocalDate> rehabilitation(RecoveryCase c) {
    Optional<LocalDate> most = began(c.reportedOn(), REHABILITATION);
    return most.map(
        end -> {
          Integer months = c.agreedMonths();
          LocalDate agreed = months == null ? end : c.reportedOn().plusMonths(months);
          return agreed.isBefore(end) ? agreed : end;
        });
  }

  private String lastDay(RecoveryCase c) {
    LocalDate day = c.measure() == Measure.QGJD ? c.decidedOn() : c.reportedOn();
    return figures.text("term.last-day", day).orElse("before");
  }

  /** Whether the lengths the law allows are known for a day. */
  static boolean hasLengths(RecoveryFigures figures, LocalDate day) {
    return Stream.of(REHABILITATION, EXTENSION)
        .allMatch(code -> figures.row(code, day).isPresent());
  }

  /** Whether an agreed length is longer than the law allows. */
  public boolean isTooLong(int agreedMonths, LocalDate on) {
    return agreedMonths > 12 * figures.number(REHABILITATION, on);
  }

  /** Whether an isolation was extended by more than the law allows (戒毒条例 27). */
  public boolean isExtendedTooLong(int months, LocalDate on) {
    return months > figures.number(EXTENSION, on);
  }

  /** When the papers for the end are to be sent: so many working days before (重庆市禁毒条例 36). */
  public LocalDate papersDue(LocalDate termEnd, RestDays days) {
    int left = figures.number("term.papers.workdays", termEnd);
    LocalDate day = termEnd;
    while (left > 0) {
      day = day.minusDays(1);
      left -= days.isRest(day) ? 0 : 1;
    }
    return day;
  }

  /** Last day for the notice of release (戒毒条例 23, 40). */
  public LocalDate noticeDue(LocalDate termEnd) {
    return termEnd.plusDays(figures.number("release.notice.days", termEnd));
  }

  /** From this day on closing is proposed (戒毒条例 7). */
  public LocalDate threeYears(LocalDate countsFrom) {
    return countsFrom.plusYears(figures.number("abstinence.years", countsFrom));
  }

  /** The day a closed case is deleted. */
  public LocalDate erasure(LocalDate closed) {
    return closed.plusYears(figures.number("retention.years", closed));
  }

  /** When the next visit is due: as agreed, else after the usual interval. */
  public LocalDate visitDue(CaseVisit last) {
    return last.nextOn() != null
        ? last.nextOn()
        : last.on().plusDays(figures.number("visit.days", last.on()));
  }

  /** The same for somebody never visited. */
  public LocalDate firstVisitDue(LocalDate reported) {
    return reported.plusDays(figures.number("visit.days", reported));
  }

  /**
   * Whether somebody is of the first group to be helped (A01): wishes and is able to work, and
   * opioids, or a return from isolation with a family in need.
   */
  public static boolean isPriority(RecoveryCase c) {
    boolean wishes = c.wish() == WorkWish.YES;
    boolean able = c.ability() == WorkAbility.FULL || c.ability() == WorkAbility.PART;
    boolean returned =
        c.substance() == SubstanceKind.SYNTHETIC && c.measure() == Measure.QGCS && c.familyInNeed();
    return wishes && able && (c.substance() == SubstanceKind.OPIOID || returned);
  }

  /** What a team lacks on a day (戒毒条例 17; 规划 8: at least two volunteers). */
  public TeamGap gap(long caseId, long personId, List<TeamMember> team, LocalDate on) {
    List<TeamMember> now = team.stream().filter(member -> isIn(member, on)).toList();
    Set<TeamRole> roles = now.stream().map(TeamMember::role).collect(Collectors.toSet());
    var missing = new ArrayList<>(Arrays.asList(TeamRole.values()));
    missing.removeIf(roles::contains);
    missing.remove(TeamRole.VOLUNTEER); // counted below
    long volunteers = now.stream().filter(m -> m.role() == TeamRole.VOLUNTEER).count();
    int lacking = (int) Math.max(0, figures.number("team.volunteers", on) - volunteers);
    return new TeamGap(caseId, personId, List.copyOf(missing), lacking);
  }

  private static boolean isIn(TeamMember member, LocalDate on) {
    boolean begun = member.since() == null || !member.since().isAfter(on);
    return begun && (member.until() == null || !member.until().isBefore(on));
  }

  /** Papers the file lacks (A27). */
  public static List<FileItemKind> missingPapers(List<FileItem> file) {
    Set<FileItemKind> there = file.stream().map(FileItem::kind).collect(Collectors.toSet());
    return Arrays.stream(FileItemKind.values()).filter(kind -> !there.contains(kind)).toList();
  }
}
