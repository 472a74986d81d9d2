package huimin.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import huimin.value.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Bounds;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;

/** The form of an entry that is longer than the window. */
class EntryFormTest extends ControlTest {
  private static final int FIELDS = 24;

  private final List<TextField> fields = new ArrayList<>();
  private final List<Problem> wrong = new ArrayList<>();
  private EntryForm form;
  private DayField day;
  private int asked;
  private Runnable goOn;
  private ScrollPane scroll;

  @Override
  protected Parent control() {
    form = new EntryForm("long", "长表", () -> wrong, () -> {}, new SimpleBooleanProperty());
    IntStream.range(0, FIELDS)
        .forEach(i -> fields.add(form.field("f" + i, "ui.back", new TextField(), false)));
    day = form.field("day", "ui.back", new DayField("某日", null), false);
    scroll = new ScrollPane(new VBox(form));
    scroll.setFitToWidth(true);
    return scroll;
  }

  private boolean isInView(TextField field) {
    Bounds port = scroll.localToScene(scroll.getLayoutBounds());
    return port.contains(field.localToScene(field.getLayoutBounds()));
  }

  private void saveWith(Problem... problems) {
    wrong.clear();
    wrong.addAll(List.of(problems));
    interact(() -> find("#long-save", Button.class).fire());
  }

  @Test
  void savingLeadsToTheFirstFieldWithAnErrorWhereverItStands() throws Exception {
    interact(() -> form.open("ui.back"));
    waitFor(() -> isInView(fields.getFirst()));
    assertThat(isInView(fields.getLast())).as("longer than the window").isFalse();
    saveWith(Problem.error("value-missing").at("f23"));
    waitFor(() -> isInView(fields.getLast()));
    assertThat(fields.getLast().isFocused()).isTrue();
    saveWith(Problem.error("value-missing").at("f23"), Problem.error("value-missing").at("f1"));
    waitFor(() -> isInView(fields.get(1)));
    assertThat(fields.get(1).isFocused()).isTrue();
    double place = scroll.getVvalue();
    saveWith(Problem.error("value-missing").at("f2"));
    waitFor(() -> fields.get(2).isFocused());
    assertThat(scroll.getVvalue()).as("what is in view stays").isEqualTo(place);
  }

  private void askedBefore() {
    form.asks(
        then -> {
          asked++;
          goOn = then;
        });
  }

  private void escape() {
    interact(fields.get(1)::requestFocus);
    press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
  }

  @Test
  void whatWasTypedIsAskedForBeforeItIsLost() throws Exception {
    askedBefore();
    interact(
        () -> {
          fields.getFirst().setText("原来的");
          form.open("ui.back");
        });
    escape();
    assertThat(form.isVisible()).as("nothing was typed").isFalse();
    assertThat(asked).isZero();
    interact(() -> form.open("ui.back"));
    interact(() -> fields.getFirst().setText("另外的"));
    escape();
    assertThat(asked).isOne();
    assertThat(form.isVisible()).as("until it is answered").isTrue();
    interact(() -> fields.getFirst().setText("原来的"));
    assertThat(isChanged()).as("taken back by hand").isFalse();
    interact(() -> fields.getFirst().setText("另外的"));
    interact(() -> find("#long-leave", Button.class).fire());
    assertThat(asked).isEqualTo(2);
    interact(goOn);
    assertThat(form.isVisible()).isFalse();
    assertThat(isChanged()).isFalse();
  }

  @Test
  void aDayStillBeingTypedIsAskedForToo() throws Exception {
    askedBefore();
    interact(() -> form.open("ui.back"));
    interact(day::requestFocus);
    interact(() -> day.getEditor().setText("2026-10-08"));
    assertThat(isChanged()).isTrue();
  }

  private boolean isChanged() throws Exception {
    return onFx(form::isChanged);
  }

  /** The control: elsewhere a form is left as ever. */
  @Test
  void aFormThatWasNotToldToAskDoesNot() {
    interact(() -> form.open("ui.back"));
    interact(() -> fields.getFirst().setText("另外的"));
    escape();
    assertThat(form.isVisible()).isFalse();
  }
}
