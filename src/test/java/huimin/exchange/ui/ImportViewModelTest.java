package huimin.exchange.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.THROWABLE;

import huimin.SampledOffice;
import huimin.exchange.BatchRow;
import huimin.exchange.ErrorCopy;
import huimin.exchange.ImportSource;
import huimin.exchange.RowProblem;
import huimin.platform.layout.Outcome;
import huimin.platform.task.DirectTaskRunner;
import huimin.value.RefusedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportViewModelTest {
  private static final String PLACEMENTS = "就业安置台账.xlsx";
  private static SampledOffice office;

  @TempDir Path folder;
  private final List<Throwable> failures = new ArrayList<>();
  private ImportViewModel model;

  @BeforeAll
  static void open() {
    office = SampledOffice.with(List.of(SampledOffice.PERSONS));
  }

  @AfterAll
  static void close() {
    office.close();
  }

  static ImportDesk desk(SampledOffice of) {
    return new ImportDesk(
        of.wiring().imports(),
        of.wiring().undo(),
        new ErrorCopy(),
        of.wiring().rosterLayouts(),
        of.wiring().session());
  }

  @BeforeEach
  void begin() {
    model = new ImportViewModel(desk(office), new DirectTaskRunner(), failures::add);
  }

  private long validBatches(String file) {
    model.refresh();
    return model.batches().stream().filter(b -> b.file().equals(file) && !b.undone()).count();
  }

  @Test
  void checkedFileIsWrittenOnlyWhenConfirmedAndCanBeTakenBack() {
    model.choose(office.sample(PLACEMENTS));
    assertThat(model.stageProperty().get()).isEqualTo(ImportStage.READY);
    assertThat(model.result().count(Outcome.ADDED)).isEqualTo(120);
    assertThat(validBatches(PLACEMENTS)).isZero();

    model.confirm();
    assertThat(model.stageProperty().get()).isEqualTo(ImportStage.DONE);
    assertThat(validBatches(PLACEMENTS)).isEqualTo(1);
    assertThat(model.batches().getFirst().added()).isEqualTo(120);

    model.undo();
    assertThat(model.stageProperty().get()).isEqualTo(ImportStage.UNDONE);
    assertThat(validBatches(PLACEMENTS)).isZero();
    assertThat(failures).isEmpty();
  }

  @Test
  void faultyFileShowsItsProblemsAndCannotBeConfirmed() {
    model.choose(office.sample("问题台账.xlsx"));
    assertThat(model.stageProperty().get()).isEqualTo(ImportStage.REFUSED);
    assertThat(model.filterProperty().get()).isEqualTo(ImportFilter.PROBLEMS);
    assertThat(model.problems()).hasSize(12).extracting(RowProblem::message).doesNotContain("");

    model.confirm();
    assertThat(model.stageProperty().get()).isEqualTo(ImportStage.REFUSED);
    assertThat(model.result().batchId()).isNull();
  }

  @Test
  void filterNarrowsTheRowsToOneOutcome() {
    model.choose(office.sample("问题台账.xlsx"));
    for (ImportFilter filter :
        List.of(ImportFilter.ALL, ImportFilter.UNCHANGED, ImportFilter.REJECTED)) {
      model.filterProperty().set(filter);
      assertThat(model.lines())
          .hasSize(filter.count(model.result()))
          .allSatisfy(line -> assertThat(filter.takes(line.outcome())).isTrue());
    }
    model.filterProperty().set(ImportFilter.REJECTED);
    assertThat(model.lines()).isNotEmpty().allSatisfy(line -> assertThat(line.note()).isNotEmpty());
  }

  @Test
  void knownContentIsSaidToBeNothingNew() {
    model.choose(office.sample(SampledOffice.PERSONS));
    assertThat(model.stageProperty().get()).isEqualTo(ImportStage.NOTHING_NEW);
    model.confirm();
    assertThat(model.stageProperty().get()).isEqualTo(ImportStage.NOTHING_NEW);
  }

  @Test
  void fileThatIsNoRosterIsToldBesideTheFile() throws IOException {
    Path other = Files.writeString(folder.resolve("菜单.csv"), "菜,价\n豆花,8\n");
    model.choose(other);
    assertThat(model.stageProperty().get()).isEqualTo(ImportStage.EMPTY);
    assertThat(model.sourceProperty().get()).isEqualTo(ImportSource.of(other));
    assertThat(model.refusalProperty().get()).contains("菜单.csv");
    assertThat(failures).isEmpty();

    model.choose(office.sample(PLACEMENTS));
    assertThat(model.refusalProperty().get()).isEmpty();
  }

  @Test
  void missingFileIsToldInWords() {
    model.choose(folder.resolve("没有.xlsx"));
    assertThat(model.refusalProperty().get()).contains("没有.xlsx");
  }

  @Test
  void wrongLayoutIsRefusedAndTheRightOneReadsAgain() {
    model.choose(office.sample(PLACEMENTS));
    var placements = layout("就业安置台账");
    model.correct(layout("人员信息台账"));
    assertThat(model.refusalProperty().get()).isNotEmpty();
    model.correct(placements);
    assertThat(model.stageProperty().get()).isEqualTo(ImportStage.READY);
    assertThat(model.layoutProperty().get()).isEqualTo(placements);
  }

  private huimin.platform.layout.Layout layout(String name) {
    return model.layouts().stream().filter(l -> l.name().equals(name)).findFirst().orElseThrow();
  }

  @Test
  void fileSavedAnewAfterTheCheckIsNotWritten() throws IOException {
    Path file = folder.resolve(PLACEMENTS);
    Files.copy(office.sample(PLACEMENTS), file);
    model.choose(file);
    Files.copy(office.sample("问题台账.xlsx"), file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    model.confirm();
    assertThat(failures)
        .singleElement(THROWABLE)
        .isInstanceOf(RefusedException.class)
        .hasMessage("exchange.file-changed");
    assertThat(model.stageProperty().get()).isEqualTo(ImportStage.READY);
    assertThat(validBatches(PLACEMENTS)).isZero();

    model.checkAgain();
    assertThat(model.stageProperty().get()).isEqualTo(ImportStage.REFUSED);
  }

  @Test
  void columnsTheSheetLacksAreNamed() throws IOException {
    Path file = folder.resolve("短.csv");
    Files.writeString(file, "姓名,公民身份号码,村（社区）,与户主关系,户主姓名\n王六,500151194802290014,青石村,本人,王六\n");
    model.choose(file);
    assertThat(model.refusalProperty().get()).isEmpty();
    assertThat(model.missing(model.result().sheets().getFirst()))
        .contains("民族", "联系电话")
        .doesNotContain("姓名");
  }

  @Test
  void undoOfTheRegisterChecksTheFileInHandAgain() {
    model.choose(office.sample(PLACEMENTS));
    model.confirm();
    model.refresh();
    BatchRow batch = model.batches().getFirst();
    model.choose(office.sample(PLACEMENTS));
    assertThat(model.stageProperty().get()).isEqualTo(ImportStage.NOTHING_NEW);

    model.undo(batch.id(), undone -> assertThat(undone.removed()).isGreaterThanOrEqualTo(120));
    assertThat(model.stageProperty().get()).isEqualTo(ImportStage.READY);
    assertThat(failures).isEmpty();
  }

  @Test
  void reasonsAreSavedBesideTheOriginal() {
    model.choose(office.sample("问题台账.xlsx"));
    var written = new ArrayList<Path>();
    model.saveReasons(folder.resolve("带原因.xlsx"), written::add);
    assertThat(written).singleElement().satisfies(file -> assertThat(file).isNotEmptyFile());
  }
}
