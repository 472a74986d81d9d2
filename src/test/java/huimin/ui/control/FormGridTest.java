package huimin.ui.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import huimin.value.Problem;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Paint;
import org.junit.jupiter.api.Test;

class FormGridTest extends ControlTest {
  private FormGrid form;
  private TextField name;
  private TextField id;
  private DayField day;

  @Override
  protected Parent control() {
    form = new FormGrid("登记", problem -> "句：" + problem.code());
    form.section("人员");
    name = form.field("name", "姓名", new TextField(), true);
    id = form.field("id", "公民身份号码", new TextField(), false);
    day = form.field("day", "日期", new DayField("日期", null), false);
    return form;
  }

  private String under(String field) {
    return find("#problem-" + field, Label.class).getText();
  }

  private static boolean isMarked(TextField field, String state) {
    return field.getPseudoClassStates().contains(PseudoClass.getPseudoClass(state));
  }

  @Test
  void problemStandsUnderItsFieldAndIsSpoken() {
    interact(() -> form.show(List.of(Problem.error("id-checksum").at("id"))));
    assertThat(under("id")).isEqualTo("句：id-checksum");
    assertThat(under("name")).isEmpty();
    assertThat(id.getAccessibleHelp()).isEqualTo("句：id-checksum");
    assertThat(isMarked(id, "error")).isTrue();
    assertThat(isMarked(name, "error")).isFalse();
  }

  /** The editor lies over most of a day's frame and would hide its colour. */
  @Test
  void aDayIsFramedAsAnyOtherField() {
    Paint plain = frame(day.getEditor());
    interact(
        () ->
            form.show(
                List.of(Problem.error("value-missing").at("day"), Problem.error("x").at("id"))));
    interact(form::applyCss);
    assertThat(frame(day.getEditor())).isEqualTo(frame(id)).isNotEqualTo(plain);
    interact(() -> form.show(List.of()));
    interact(form::applyCss);
    assertThat(frame(day.getEditor())).isEqualTo(plain);
  }

  private static Paint frame(TextField field) {
    return field.getBackground().getFills().getFirst().getFill();
  }

  @Test
  void theNameOfAFieldStaysBesideItWhenAProblemIsSaid() {
    interact(() -> form.show(List.of(Problem.error("id-checksum").at("id"))));
    for (Label words : lookup(".form-label").queryAllAs(Label.class)) {
      Node field = words.getLabelFor();
      assertThat(middle(words)).as(words.getText()).isCloseTo(middle(field), within(1.0));
    }
    assertThat(find("#problem-id", Label.class).getHeight()).as("is said").isPositive();
  }

  private static double middle(Node node) {
    return node.localToScene(node.getBoundsInLocal()).getCenterY();
  }

  @Test
  void warningIsNoError() {
    interact(() -> form.show(List.of(Problem.warning("id-region").at("id"))));
    assertThat(isMarked(id, "warning")).isTrue();
    assertThat(isMarked(id, "error")).isFalse();
  }

  @Test
  void solvedProblemsVanish() {
    interact(() -> form.show(List.of(Problem.error("id-checksum").at("id"))));
    interact(() -> form.show(List.of()));
    assertThat(under("id")).isEmpty();
    assertThat(isMarked(id, "error")).isFalse();
  }

  @Test
  void problemsWithoutAFieldComeBack() {
    var loose = Problem.error("village-unknown");
    var placed = Problem.error("name-missing").at("name");
    interact(() -> assertThat(form.show(List.of(loose, placed))).containsExactly(loose));
  }

  @Test
  void cursorGoesToTheFirstError() {
    interact(() -> form.show(List.of(Problem.error("id-checksum").at("id"))));
    interact(() -> form.focusFirstError());
    assertThat(id.isFocused()).isTrue();
  }

  @Test
  void enterMovesOn() {
    clickOn(name);
    type(KeyCode.ENTER);
    assertThat(id.isFocused()).isTrue();
  }

  @Test
  void requiredFieldsAreMarkedForEyeAndEar() {
    assertThat(lookup("姓名 *").tryQuery()).isPresent();
    assertThat(name.getAccessibleText()).contains("姓名", "必填");
    assertThat(id.getAccessibleText()).isEqualTo("公民身份号码");
  }
}
