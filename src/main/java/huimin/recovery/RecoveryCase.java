package huimin.recovery;

import java.time.LocalDate;
import java.util.function.Consumer;

/**
 * One case as stored (handbook B4). Days are null until they are known. No test results, nothing
 * criminal, no score.
 *
 * @param personId the person of the office's registry; the cabinet alone knows the link
 * @param document number of the decision or agreement, or null
 * @param agreementOn when the agreement was signed, or null
 * @param agreedMonths agreed or ordered length where the law leaves it open (社区康复), or null
 * @param extendedMonths months the isolation was extended by; 0 for none
 * @param creditedDays days already served that count (戒毒条例 31); 0 for none
 * @param place where it is carried out, or null
 * @param substance main kind, or null
 * @param homeless 无家可归; with jobless 无业可就 and kinless 无亲可投 the 三无 of A09
 * @param wish null when not asked yet
 * @param ability null when not assessed yet
 * @param familyInNeed 家庭困难 (A01)
 * @param countsFrom first day of the three years of 戒毒条例 7, as told by the authority, or null
 * @param endReason null while it goes on, as endedOn
 * @param proposedOn when closing was proposed, or null; closedOn when it was closed and sealed
 */
public record RecoveryCase(
    long personId,
    Measure measure,
    String document,
    LocalDate decidedOn,
    LocalDate receivedOn,
    LocalDate reportedOn,
    LocalDate agreementOn,
    Integer agreedMonths,
    int extendedMonths,
    int creditedDays,
    String place,
    SubstanceKind substance,
    boolean homeless,
    boolean jobless,
    boolean kinless,
    WorkWish wish,
    WorkAbility ability,
    boolean familyInNeed,
    LocalDate countsFrom,
    EndReason endReason,
    LocalDate endedOn,
    CaseState state,
    LocalDate proposedOn,
    String proposedBy,
    LocalDate closedOn,
    String note) {

  /** A new one with nothing known but whom and what it is about. */
  public static RecoveryCase begin(long personId, Measure measure) {
    return new RecoveryCase(
        personId,
        measure,
        null,
        null,
        null,
        null,
        null,
        null,
        0,
        0,
        null,
        null,
        false,
        false,
        false,
        null,
        null,
        false,
        null,
        null,
        null,
        CaseState.OPEN,
        null,
        null,
        null,
        null);
  }

  /** The same with the days of decision, receipt and report. */
  public RecoveryCase dated(LocalDate decided, LocalDate received, LocalDate reported) {
    return with(
        parts -> {
          parts.decidedOn = decided;
          parts.receivedOn = received;
          parts.reportedOn = reported;
        });
  }

  /** The same with the day of the agreement. */
  public RecoveryCase agreed(LocalDate on) {
    return with(parts -> parts.agreementOn = on);
  }

  /** The same with the first day of the three years. */
  public RecoveryCase countingFrom(LocalDate day) {
    return with(parts -> parts.countsFrom = day);
  }

  /** The same, ended. */
  public RecoveryCase ended(EndReason reason, LocalDate on) {
    return with(
        parts -> {
          parts.endReason = reason;
          parts.endedOn = on;
        });
  }

  /** The same in another state of closing. */
  RecoveryCase in(CaseState to, LocalDate proposed, String by, LocalDate closed) {
    return with(
        parts -> {
          parts.state = to;
          parts.proposedOn = proposed;
          parts.proposedBy = by;
          parts.closedOn = closed;
        });
  }

  /** The same about another record of the person: the office has merged two. */
  RecoveryCase about(long person) {
    return with(parts -> parts.personId = person);
  }

  /** What changes on a case's way; all else is changed in the form, as a whole. */
  private static final class Parts {
    private long personId;
    private LocalDate decidedOn;
    private LocalDate receivedOn;
    private LocalDate reportedOn;
    private LocalDate agreementOn;
    private LocalDate countsFrom;
    private EndReason endReason;
    private LocalDate endedOn;
    private CaseState state;
    private LocalDate proposedOn;
    private String proposedBy;
    private LocalDate closedOn;

    private Parts(RecoveryCase of) {
      personId = of.personId;
      decidedOn = of.decidedOn;
      receivedOn = of.receivedOn;
      reportedOn = of.reportedOn;
      agreementOn = of.agreementOn;
      countsFrom = of.countsFrom;
      endReason = of.endReason;
      endedOn = of.endedOn;
      state = of.state;
      proposedOn = of.proposedOn;
      proposedBy = of.proposedBy;
      closedOn = of.closedOn;
    }
  }

  private RecoveryCase with(Consumer<Parts> change) {
    var parts = new Parts(this);
    change.accept(parts);
    return new RecoveryCase(
        parts.personId,
        measure,
        document,
        parts.decidedOn,
        parts.receivedOn,
        parts.reportedOn,
        parts.agreementOn,
        agreedMonths,
        extendedMonths,
        creditedDays,
        place,
        substance,
        homeless,
        jobless,
        kinless,
        wish,
        ability,
        familyInNeed,
        parts.countsFrom,
        parts.endReason,
        parts.endedOn,
        parts.state,
        parts.proposedOn,
        parts.proposedBy,
        parts.closedOn,
        note);
  }
}
