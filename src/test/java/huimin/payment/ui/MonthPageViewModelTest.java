package huimin.payment.ui;

import static huimin.platform.db.gen.Tables.PERSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.THROWABLE;

import huimin.SampledOffice;
import huimin.payment.MonthView;
import huimin.platform.security.Purpose;
import huimin.platform.task.DirectTaskRunner;
import huimin.testkit.TestOffice;
import huimin.ui.control.StepList.State;
import huimin.ui.control.StepList.Step;
import huimin.value.Period;
import huimin.value.RefusedException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** One office through its first months, as a clerk walks them on the page. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MonthPageViewModelTest {
  private static final Period OCTOBER = Period.of(2026, 10);
  private static final Period NOVEMBER = OCTOBER.next();
  private static SampledOffice office;

  @TempDir Path folder;
  private final List<Throwable> failures = new ArrayList<>();
  private MonthPageViewModel model;

  @BeforeAll
  static void open() {
    office = SampledOffice.with(SampledOffice.ALL);
  }

  @AfterAll
  static void close() {
    office.close();
  }

  static MonthDesk desk(SampledOffice of) {
    var wiring = of.wiring();
    var outputs =
        new MonthOutputs() {
          @Override
          public Path writeSlip(Period period, Path folder) {
            return folder.resolve(period + ".pdf");
          }

          @Override
          public int notices(Period period) {
            return wiring.notices().heads(period).size();
          }

          @Override
          public int publish(Period period, LocalDate postedOn) {
            return wiring.notices().publish(period, postedOn, wiring.session()).size();
          }

          @Override
          public Path writeReturn(Period period, Path to, Purpose purpose) {
            return wiring.returns().write(period, to, purpose);
          }
        };
    return new MonthDesk(
        wiring.months(), wiring.payLists(), outputs, wiring.access(), of.office().clock());
  }

  @BeforeEach
  void begin() {
    model = new MonthPageViewModel(desk(office), new DirectTaskRunner(), failures::add);
    model.refresh();
  }

  private MonthDesk.Page page() {
    return model.progressProperty().get().page();
  }

  private List<State> states() {
    return model.progressProperty().get().steps().stream().map(Step::state).toList();
  }

  @Test
  @Order(1)
  void newOfficeMayBeginWithAnEarlierMonth() {
    assertThat(model.view().period()).isEqualTo(NOVEMBER);
    assertThat(page().startFree()).isTrue();
    assertThat(page().choices()).containsExactly(NOVEMBER, OCTOBER, OCTOBER.previous());
    model.choose(OCTOBER);
    assertThat(model.view().period()).isEqualTo(OCTOBER);
    assertThat(model.canClose()).isTrue();
    assertThat(states())
        .containsExactly(State.DONE, State.CURRENT, State.OPEN, State.OPEN, State.OPEN);
    assertThat(model.stepProperty().get()).isEqualTo(MonthStep.QUESTIONS);
  }

  @Test
  @Order(2)
  void blockedRowStopsTheMonthAndLeadsToItsPerson() {
    model.choose(OCTOBER);
    long person = model.questions().getFirst().personId();
    Long village = village(person, null);
    model.refresh();
    assertThat(model.blocked())
        .isNotEmpty()
        .allSatisfy(n -> assertThat(n.personId()).isEqualTo(person));
    assertThat(model.canClose()).isFalse();
    assertThat(states().getFirst()).isEqualTo(State.CURRENT);

    model.close(closed -> failures.add(new AssertionError("closed")));
    assertThat(model.view().closed()).isFalse();
    assertThat(failures).isEmpty();

    village(person, village);
    model.refresh();
    assertThat(model.canClose()).isTrue();
  }

  private static Long village(long person, Long village) {
    return office
        .office()
        .database()
        .write(
            TestOffice.DEED,
            tx -> {
              Long before =
                  tx.select(PERSON.VILLAGE_ID)
                      .from(PERSON)
                      .where(PERSON.ID.eq(person))
                      .fetchOne(PERSON.VILLAGE_ID);
              tx.update(PERSON)
                  .set(PERSON.VILLAGE_ID, village)
                  .where(PERSON.ID.eq(person))
                  .execute();
              return before;
            });
  }

  @Test
  @Order(3)
  void nothingIsWrittenOutOfAnOpenMonth() {
    model.writeLists(folder, Purpose.usual(), files -> failures.add(new AssertionError("written")));
    assertThat(failures)
        .singleElement(THROWABLE)
        .isInstanceOf(RefusedException.class)
        .hasMessage("payment.month-not-closed");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  @Order(4)
  void closingFreezesWhatWasShownWithItsQuestionsUnanswered() {
    model.choose(OCTOBER);
    MonthView shown = model.view();
    assertThat(shown.questions()).isNotEmpty();
    var closed = new ArrayList<Period>();
    model.close(closed::add);
    assertThat(closed).containsExactly(OCTOBER);
    assertThat(model.view().closed()).isTrue();
    assertThat(model.view().programmes()).isEqualTo(shown.programmes());
    assertThat(model.stepProperty().get()).isEqualTo(MonthStep.LISTS);
    assertThat(model.canClose()).isFalse();
  }

  @Test
  @Order(5)
  void listsNoticesAndReturnComeOutOfTheClosedMonth() {
    model.choose(OCTOBER);
    model.writeLists(folder, Purpose.usual(), files -> {});
    assertThat(model.lists())
        .isNotEmpty()
        .allSatisfy(list -> assertThat(list.file()).isNotEmptyFile());
    assertThat(states())
        .containsExactly(State.DONE, State.OPEN, State.DONE, State.DONE, State.CURRENT);
    var counts = new ArrayList<Integer>();
    model.publish(LocalDate.of(2026, 11, 2), counts::add);
    assertThat(counts).containsExactly(12);
    assertThat(states().getLast()).isEqualTo(State.CURRENT);
    model.writeReturn(folder, Purpose.usual(), file -> {});
    assertThat(model.progressProperty().get().returned()).isNotEmptyFile();
    // Questions of a closed month are not kept: nobody may call them answered.
    assertThat(states())
        .containsExactly(State.DONE, State.OPEN, State.DONE, State.DONE, State.DONE);
    assertThat(failures).isEmpty();
  }

  @Test
  @Order(6)
  void monthToComeIsShownButCannotBeClosed() {
    assertThat(model.view().period()).isEqualTo(NOVEMBER);
    model.close(closed -> {});
    assertThat(model.view().period()).isEqualTo(NOVEMBER);
    assertThat(model.view().closed()).isTrue();

    model.choose(NOVEMBER.next());
    assertThat(page().future()).isTrue();
    assertThat(model.canClose()).isFalse();
  }

  @Test
  @Order(7)
  void afterThePresentMonthIsClosedItsOutputsAreTheWork() {
    assertThat(model.view().period()).isEqualTo(NOVEMBER);
    assertThat(page().choices()).containsExactly(NOVEMBER.next(), NOVEMBER, OCTOBER);
    model.choose(OCTOBER);
    assertThat(model.view().closed()).isTrue();
    assertThat(page().first()).isTrue();
  }
}
