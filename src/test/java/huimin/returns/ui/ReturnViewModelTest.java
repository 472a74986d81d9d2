package huimin.returns.ui;

import static org.assertj.core.api.Assertions.assertThat;

import huimin.SampledOffice;
import huimin.platform.security.Purpose;
import huimin.platform.task.DirectTaskRunner;
import huimin.value.Period;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReturnViewModelTest {
  private static final Period OCTOBER = Period.of(2026, 10);

  @TempDir Path folder;
  private final SampledOffice office =
      SampledOffice.with(List.of(SampledOffice.ALL.get(0), SampledOffice.ALL.get(1)));
  private final List<Throwable> failures = new ArrayList<>();
  private final ReturnViewModel model =
      new ReturnViewModel(desk(office), new DirectTaskRunner(), failures::add);

  static ReturnDesk desk(SampledOffice of) {
    return new ReturnDesk(
        of.wiring().returns(), of.wiring().months()::closed, of.wiring().access());
  }

  @AfterEach
  void close() {
    office.close();
  }

  @Test
  void figuresAppearWithTheFirstClosedMonthAndStayWhenTheNextIsClosed() {
    model.refresh();
    assertThat(model.pageProperty().get().period()).isNull();

    office.wiring().months().close(OCTOBER, office.wiring().session());
    model.refresh();
    var october = model.pageProperty().get();
    assertThat(october.period()).isEqualTo(OCTOBER);
    assertThat(october.values()).hasSize(26).anyMatch(value -> value.now() != null);

    office.wiring().months().close(OCTOBER.next(), office.wiring().session());
    model.choose(OCTOBER);
    assertThat(model.pageProperty().get().values()).isEqualTo(october.values());
    assertThat(model.pageProperty().get().months()).containsExactly(OCTOBER.next(), OCTOBER);

    var written = new ArrayList<Path>();
    model.write(folder, Purpose.usual(), written::add);
    assertThat(written).singleElement().satisfies(file -> assertThat(file).isNotEmptyFile());
    assertThat(failures).isEmpty();
  }
}
