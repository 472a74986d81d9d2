package huimin;

import static org.assertj.core.api.Assertions.assertThat;

import huimin.person.VisitDraft;
import huimin.ui.HomeFacts;
import huimin.ui.HomeFacts.Waiting;
import huimin.value.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class HomeReadingTest {
  private static final Period OCTOBER = Period.of(2026, 10);
  private static SampledOffice office;

  private final List<String> jumps = new ArrayList<>();

  @BeforeAll
  static void open() {
    office = SampledOffice.with(SampledOffice.ALL);
  }

  @AfterAll
  static void close() {
    office.close();
  }

  private HomeFacts read() {
    var desk = MonthScreens.desk(office.wiring(), office.office().clock());
    var leads =
        new HomeReading.Jumps(
            month -> jumps.add("month " + month),
            month -> jumps.add("notices " + month),
            jumps::add);
    return new HomeReading(office.wiring(), desk, leads).read();
  }

  private static List<String> texts(HomeFacts facts) {
    return facts.waiting().stream().map(Waiting::text).toList();
  }

  @Test
  @Order(1)
  void figuresAreThoseOfTheLedgers() {
    HomeFacts facts = read();
    assertThat(facts.persons()).isEqualTo(1803);
    assertThat(facts.households()).isEqualTo(683);
    assertThat(facts.aid()).isEqualTo(288);
    assertThat(facts.aidBefore()).isNull();
    assertThat(facts.working()).isEqualTo(92);
    assertThat(facts.steps()).hasSize(5);
  }

  @Test
  @Order(2)
  void closedMonthWithoutNoticesWaitsUntilTheyArePublished() {
    office.wiring().months().close(OCTOBER, office.wiring().session());
    HomeFacts before = read();
    assertThat(before.aidBefore()).isEqualTo(288);
    assertThat(texts(before)).anyMatch(text -> text.contains("2026年10月") && text.contains("公示"));
    before.waiting().stream()
        .filter(w -> w.text().contains("公示"))
        .findFirst()
        .orElseThrow()
        .jump()
        .run();
    assertThat(jumps).containsExactly("notices 2026-10");

    office
        .wiring()
        .notices()
        .publish(OCTOBER, LocalDate.of(2026, 11, 2), office.wiring().session());
    assertThat(texts(read())).noneMatch(text -> text.contains("公示"));
  }

  @Test
  @Order(3)
  void whoIsDueForAVisitIsCountedAndLeadsToTheList() {
    assertThat(texts(read())).noneMatch(text -> text.contains("走访"));
    long id = office.wiring().persons().search("吉克·阿牛", 1).getFirst().id();
    LocalDate day = LocalDate.of(2026, 10, 1);
    office
        .wiring()
        .people()
        .visits()
        .save(new VisitDraft(null, 0, id, day, "01", "02", "李干部", "", day.plusDays(30)));
    Waiting visits =
        read().waiting().stream()
            .filter(w -> w.text().equals("1 人走访已到期"))
            .findFirst()
            .orElseThrow();
    visits.jump().run();
    assertThat(jumps).containsExactly(EventScreens.VISITS);
  }

  @Test
  @Order(3)
  void theLastImportIsNamedAndLeadsToTheRegister() {
    Waiting last = read().waiting().getLast();
    assertThat(last.text()).contains("就业安置台账");
    last.jump().run();
    assertThat(jumps).containsExactly(MonthScreens.EXCHANGE);
  }
}
