package huimin.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import huimin.platform.security.Action;
import huimin.platform.security.Role;
import huimin.testkit.TestOffice;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class QuestionServiceTest {
  private final EventOffice office = new EventOffice();

  @AfterEach
  void close() {
    office.close();
  }

  private int raise(Long event, Ask... asks) {
    return office
        .office()
        .database()
        .write(
            TestOffice.DEED,
            tx -> office.questions(office.access()).raise(tx, List.of(asks), event));
  }

  private Ask ask(String kind, Role role) {
    return new Ask(kind, office.lin, null, null, "林强的情况请核实。", role);
  }

  @Test
  void everyRoleHasItsOwnAndTheLeaderReadsAll() {
    raise(null, ask("head-missing", Role.CIVIL), ask("placement-to-enter", Role.SOCIAL));
    assertThat(office.questions(EventOffice.as(Role.CIVIL)).open())
        .extracting(QuestionLine::title)
        .containsExactly("家庭没有户主");
    assertThat(office.questions(EventOffice.as(Role.SOCIAL)).waiting()).isEqualTo(1);
    assertThat(office.questions(EventOffice.as(Role.LEADER)).open()).hasSize(2);
    assertThat(office.questions(EventOffice.as(Role.LEADER)).answers()).isFalse();
    assertThat(office.questions(EventOffice.as(Role.SOCIAL)).of(office.lin)).hasSize(1);
  }

  @Test
  void theTermIsAParameterAndTheFirstDueComesFirst() {
    office.parameters();
    raise(null, ask("head-missing", Role.CIVIL));
    QuestionLine line = office.questions(office.access()).open().getFirst();
    assertThat(line.raisedOn()).isEqualTo("2026-11-22");
    assertThat(line.dueOn()).isEqualTo("2026-12-02");
  }

  @Test
  void theSameEventAsksOnceWhateverWasAnswered() {
    office.events().record(EventDraft.of(EventKind.DEATH, office.lin, LocalDate.of(2026, 11, 5)));
    Long event = (Long) office.value("select id from life_event");
    QuestionLine line = office.questions(office.access()).open().getFirst();
    Ask same = new Ask("head-missing", line.personId(), null, null, "别的说法。", Role.CIVIL);
    assertThat(raise(event, same)).isZero();
    office.questions(office.access()).answer(line.id(), line.version(), "1", "");
    assertThat(raise(event, same)).as("answered is not asked again").isZero();
    assertThat(raise(null, same)).as("without an event it is another question").isEqualTo(1);
    assertThat(raise(null, same)).as("but not twice at a time").isZero();
  }

  @Test
  void anAnswerIsKeptWithWhoAndWhyAndGivenOnce() {
    raise(null, ask("head-missing", Role.CIVIL));
    QuestionService questions = office.questions(office.access());
    QuestionLine line = questions.open().getFirst();
    assertThatThrownBy(() -> questions.answer(line.id(), line.version(), "3", " "))
        .as("untrue needs a reason")
        .hasMessage("event.note-missing");
    questions.answer(line.id(), line.version(), "3", "户口簿上仍是本人");
    assertThat(questions.open()).isEmpty();
    QuestionLine answered = questions.of(office.lin).getFirst();
    assertThat(answered.isOpen()).isFalse();
    assertThat(answered.answer()).isEqualTo("不属实");
    assertThat(answered.answeredBy()).contains("测试员", "户口簿上仍是本人", "2026-11-22");
    var last = office.office().database().journal().at(office.office().database().tip().seq());
    assertThat(last.action()).isEqualTo(Action.QUESTION_ANSWER);
    assertThatThrownBy(() -> questions.answer(line.id(), line.version(), "1", ""))
        .hasMessage("event.question-answered");
    assertThatThrownBy(() -> questions.answer(999, 1, "1", "")).hasMessage("event.question-gone");
  }

  @Test
  void nobodyAnswersForAnotherRole() {
    raise(null, ask("head-missing", Role.CIVIL));
    QuestionLine line = office.questions(office.access()).open().getFirst();
    QuestionService social = office.questions(EventOffice.as(Role.SOCIAL));
    assertThatThrownBy(() -> social.answer(line.id(), line.version(), "1", ""))
        .hasMessage("event.question-of-others");
    assertThatThrownBy(() -> social.answer(line.id(), line.version(), "1", "字".repeat(501)))
        .hasMessage("event.note-too-long");
  }
}
