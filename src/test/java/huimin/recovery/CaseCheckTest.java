package huimin.recovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import huimin.value.Problem;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What is wrong with a case or an entry stands at the field it is typed in. Today is 2026-11-22.
 */
class CaseCheckTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final RecoveryFigures FIGURES = RecoveryFigures.bundled();

  private static LocalDate day(String text) {
    return text == null ? null : LocalDate.parse(text);
  }

  private static RecoveryCase of(
      LocalDate decided,
      LocalDate received,
      LocalDate reported,
      LocalDate agreement,
      LocalDate ended) {
    RecoveryCase c =
        RecoveryCase.begin(1, Measure.SQJD)
            .dated(decided, received, reported)
            .ended(ended == null ? null : EndReason.EXPIRED, ended);
    return c.agreed(agreement);
  }

  private static List<String> found(CaseFindings findings) {
    return findings.problems().stream().map(CaseCheckTest::said).toList();
  }

  private static String said(Problem problem) {
    return problem.field() + " " + problem.code();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-01,2026-03-05,2026-03-10,2026-03-12,2026-10-01,",
    "2026-03-01,2026-03-01,2026-03-01,2026-03-01,2026-03-01,",
    ",,,,,",
    "2026-03-05,2026-03-01,,,,receivedOn day-too-early",
    "2026-03-01,2026-03-05,2026-03-04,,,reportedOn day-too-early",
    "2026-03-05,,2026-03-04,,,reportedOn day-too-early",
    "2026-03-05,,,2026-03-04,,agreementOn day-too-early",
    ",,2026-03-10,,2026-03-09,endedOn day-too-early",
    "2026-03-10,,,,2026-03-09,endedOn day-too-early",
    "2026-11-23,,,,,decidedOn day-in-future",
    ",,,2026-11-23,,agreementOn day-in-future",
    ",,2000-01-01,,,reportedOn figure-missing",
  })
  void aDayThatCannotBeIsSaidAtTheLaterField(
      String decided,
      String received,
      String reported,
      String agreement,
      String ended,
      String expected) {
    RecoveryCase c = of(day(decided), day(received), day(reported), day(agreement), day(ended));
    CaseFindings findings = CaseCheck.of(c, FIGURES, TODAY);
    if (expected == null) {
      assertThat(found(findings)).isEmpty();
      assertThatCode(findings::require).doesNotThrowAnyException();
    } else {
      assertThat(found(findings)).containsExactly(expected);
      assertThatThrownBy(findings::require).hasMessageStartingWith("recovery.");
    }
  }

  @Test
  void itSaysWhichDayItIsBefore() {
    RecoveryCase c = of(day("2026-03-05"), null, null, day("2026-03-04"), null);
    assertThat(CaseCheck.of(c, FIGURES, TODAY).problems().getFirst().args())
        .containsExactly("作出决定日期", "2026-03-05");
  }

  @Test
  void anEndNeedsItsReason() {
    RecoveryCase begun = RecoveryCase.begin(1, Measure.SQJD);
    assertThat(found(CaseCheck.of(begun.ended(EndReason.DIED, null), FIGURES, TODAY)))
        .containsExactly("endedOn end-incomplete");
    assertThat(found(CaseCheck.of(begun.ended(null, TODAY), FIGURES, TODAY)))
        .containsExactly("endReason end-incomplete");
  }

  @Test
  void anEntryThatEndsBeforeItBeginsIsSaidAtItsEnd() {
    LocalDate from = day("2026-06-02");
    LocalDate until = day("2026-06-01");
    var entries =
        List.of(
            new Suspension(from, until),
            new Handover(HandoverKind.MOVE, from, null, null, null, until),
            new TeamMember(TeamRole.FAMILY, "江家属", null, null, from, until),
            new Referral(ReferralKind.OUTPATIENT, null, from, until),
            new Consent(ConsentKind.SERVICE, from, until),
            new StaffMember("周社工", true, null, null, from, until),
            new CaseVisit(from, VisitWay.AT_HOME, VisitKind.AID, null, until, "甲"));
    assertThat(entries)
        .allSatisfy(
            entry -> {
              CaseFindings findings = EntryCheck.of(entry, TODAY);
              assertThat(findings.problems()).singleElement().matches(CaseCheckTest::isTooEarly);
              assertThatThrownBy(findings::require).hasMessage("recovery.day-order");
            });
    assertThat(found(EntryCheck.of(new Suspension(until, from), TODAY))).isEmpty();
  }

  private static boolean isTooEarly(Problem problem) {
    return problem.code().equals("day-too-early")
        && List.of("until", "arrivedOn", "endedOn", "withdrawnOn", "nextOn")
            .contains(problem.field());
  }

  @Test
  void whatElseIsWrongWithAnEntryStandsAtItsField() {
    LocalDate ahead = TODAY.plusDays(1);
    assertThat(found(EntryCheck.of(new FileItem(FileItemKind.DECISION, ahead), TODAY)))
        .containsExactly("on day-in-future");
    assertThat(found(EntryCheck.of(new FileItem(FileItemKind.DECISION, null), TODAY)))
        .containsExactly("on value-missing");
    assertThat(found(EntryCheck.of(new CaseContact("派出所", " ", null, null), TODAY)))
        .containsExactly("name value-missing");
    var survey = new Survey(TODAY, "甲", false, null, null, "文".repeat(201));
    assertThat(found(EntryCheck.of(survey, TODAY))).containsExactly("needs value-too-long");
    assertThat(found(EntryCheck.of(new OwnFigure("visit.days", TODAY, "often", "本单位"), TODAY)))
        .containsExactly("value figure-unfit");
    assertThat(found(EntryCheck.of(new OwnFigure("", null, "", ""), TODAY)))
        .containsExactly(
            "code value-missing", "on value-missing", "value figure-unfit", "source value-missing");
  }
}
