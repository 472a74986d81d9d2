package huimin.person.ui;

import static org.assertj.core.api.Assertions.assertThat;

import huimin.SampleOffice;
import huimin.person.BatchField;
import huimin.person.PersonRow;
import huimin.platform.layout.Outcome;
import huimin.platform.task.DirectTaskRunner;
import huimin.ui.control.ControlTest;
import huimin.value.LedgerQuery;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class BatchEditViewTest extends ControlTest {
  private static SampleOffice office;
  private final List<Throwable> failures = new ArrayList<>();
  private BatchEditViewModel model;

  @BeforeAll
  static void fill() {
    office = SampleOffice.create();
  }

  @AfterAll
  static void empty() {
    office.close();
  }

  private static List<PersonRow> rows(LedgerQuery query) {
    return office.wiring().persons().ledger(query).rows();
  }

  @Override
  protected Parent control() {
    LedgerQuery matching = LedgerQuery.all().with("village", "青石村");
    List<PersonRow> rows = rows(matching);
    var scope =
        new BatchEditViewModel.Scope(
            rows.subList(0, 3).stream().map(PersonRow::id).toList(), matching, rows.size());
    model =
        new BatchEditViewModel(
            office.wiring().people().batch(), scope, new DirectTaskRunner(), failures::add);
    var view = new BatchEditView(model);
    model.open();
    return view;
  }

  private void choose(String column) {
    BatchField field =
        model.fields().stream().filter(f -> f.column().equals(column)).findFirst().orElseThrow();
    interact(() -> model.fieldProperty().set(field));
  }

  private String verdict() {
    return find("#batch-verdict", Label.class).getText();
  }

  @Test
  void fieldWithItsOwnWordsOffersThemAndTheLookSaysWhoChanges() {
    assertThat(find("#batch-look", Button.class).isDisabled()).isTrue();
    choose("labour");
    ComboBox<?> value = find("#batch-value", ComboBox.class);
    assertThat(value.isEditable()).isFalse();
    interact(() -> value.getSelectionModel().selectFirst());
    clickOn("#batch-look");
    assertThat(model.lines()).hasSize(3);
    assertThat(model.changing()).isEqualTo(model.previewProperty().get().count(Outcome.CHANGED));
    assertThat(verdict()).startsWith("将修改 " + model.changing() + " 人");
    interact(() -> value.getSelectionModel().selectLast());
    assertThat(model.changing()).as("what was looked at no longer holds").isZero();
    assertThat(verdict()).contains("预览");
  }

  @Test
  void wordsAreTypedWhereAnyWillDoAndTheActWritesWhatWasLookedAt() {
    choose("note");
    ComboBox<?> value = find("#batch-value", ComboBox.class);
    assertThat(value.isEditable()).isTrue();
    interact(() -> value.getEditor().setText("已入户"));
    var done = new ArrayList<Integer>();
    model.apply(done::add);
    assertThat(done).as("nothing before a look").isEmpty();
    clickOn("#batch-look");
    interact(() -> model.apply(done::add));
    assertThat(done).containsExactly(3);
    assertThat(failures).isEmpty();
  }

  @Test
  void everybodyTheFiltersMatchCanBeMeantAndRefusalsStandBesideTheFields() {
    choose("note");
    interact(() -> find("#batch-who", ComboBox.class).getSelectionModel().selectLast());
    clickOn("#batch-look");
    assertThat(model.lines()).hasSizeGreaterThan(100);
    interact(() -> model.valueProperty().set("长".repeat(501)));
    clickOn("#batch-look");
    assertThat(verdict()).contains("最多 500 个字");
    assertThat(model.lines()).isEmpty();
  }
}
