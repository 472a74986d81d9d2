package huimin.notice.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.THROWABLE;

import huimin.SampledOffice;
import huimin.notice.NoticeFiles.Paper;
import huimin.platform.report.PrintOrder;
import huimin.platform.security.Purpose;
import huimin.platform.task.DirectTaskRunner;
import huimin.ui.control.DrawnPages;
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

@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class NoticeViewModelTest {
  private static final Period OCTOBER = Period.of(2026, 10);
  private static SampledOffice office;

  @TempDir Path folder;
  private final List<Throwable> failures = new ArrayList<>();
  private NoticeViewModel model;

  @BeforeAll
  static void open() {
    office = SampledOffice.with(SampledOffice.ALL);
  }

  @AfterAll
  static void close() {
    office.close();
  }

  static NoticeDesk desk(SampledOffice of) {
    var wiring = of.wiring();
    return new NoticeDesk(
        wiring.notices(),
        wiring.noticeFiles(),
        wiring.months()::closed,
        wiring.access(),
        of.office().clock());
  }

  @BeforeEach
  void begin() {
    model = new NoticeViewModel(desk(office), new DirectTaskRunner(), failures::add);
    model.refresh();
  }

  @Test
  @Order(1)
  void withoutAClosedMonthThereIsNoMonthToPublish() {
    assertThat(model.pageProperty().get().period()).isNull();
    assertThat(model.chosenProperty().get()).isNull();
  }

  @Test
  @Order(2)
  void closedMonthIsEmptyUntilPublishedAndThenShowsEveryVillage() {
    office.wiring().months().close(OCTOBER, office.wiring().session());
    model.refresh();
    assertThat(model.pageProperty().get().period()).isEqualTo(OCTOBER);
    assertThat(model.items()).isEmpty();
    assertThat(model.pagesProperty().get()).isNull();

    var counts = new ArrayList<Integer>();
    model.publish(LocalDate.of(2026, 11, 2), counts::add);
    assertThat(counts).containsExactly(12);
    assertThat(model.items()).hasSize(12);
    assertThat(model.chosenProperty().get()).isEqualTo(model.items().getFirst());
    assertThat(model.pagesProperty().get().count()).isPositive();
    assertThat(failures).isEmpty();
  }

  @Test
  @Order(3)
  void longNoticesGoOnA3AndTheClerkMayChooseOtherwise() {
    for (NoticeItem item : model.items()) {
      model.look(item);
      assertThat(model.paperProperty().get()).isEqualTo(item.paper());
    }
    NoticeItem wide =
        model.items().stream().filter(item -> item.paper() == Paper.A3).findFirst().orElseThrow();
    model.look(wide);
    double before = model.pagesProperty().get().width(0);
    model.use(Paper.A4);
    assertThat(model.pagesProperty().get().width(0)).isLessThan(before);
    model.refresh();
    assertThat(model.chosenProperty().get()).isEqualTo(wide);
    assertThat(model.paperProperty().get()).isEqualTo(Paper.A4);
  }

  @Test
  @Order(4)
  void pagesAreDrawnInTheSizeThatIsAnnounced() {
    DrawnPages pages = model.pagesProperty().get();
    var drawn = pages.render(0, 0.5);
    assertThat(drawn.width()).isBetween((int) (pages.width(0) / 2), (int) (pages.width(0) / 2) + 1);
    assertThat(drawn.argb()).hasSize(drawn.width() * drawn.height());
  }

  @Test
  @Order(5)
  void oneIsSavedUnderItsTitleAndAllIntoAFolder() {
    assertThat(model.fileName(NoticeFormat.DOCX)).startsWith("安溪镇").endsWith(".docx");
    for (NoticeFormat format : NoticeFormat.values()) {
      var saved = new ArrayList<Path>();
      model.save(format, folder.resolve(model.fileName(format)), Purpose.usual(), saved::add);
      assertThat(saved).singleElement().satisfies(file -> assertThat(file).isNotEmptyFile());
    }
    var all = new ArrayList<Path>();
    model.saveAll(NoticeFormat.PDF, folder.resolve("all"), Purpose.usual(), all::addAll);
    assertThat(all).hasSize(12).doesNotHaveDuplicates();
    assertThat(failures).isEmpty();
  }

  @Test
  @Order(6)
  void unknownPrinterIsToldAndNothingIsSaidToBePrinted() {
    model.print(
        PrintOrder.all("没有这台打印机"),
        Purpose.usual(),
        () -> failures.add(new AssertionError("printed")));
    assertThat(failures)
        .singleElement(THROWABLE)
        .isInstanceOf(RefusedException.class)
        .hasMessage("report.printer-unknown");
    assertThat(model.busyProperty().get()).isFalse();
  }
}
