package huimin.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import huimin.value.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Bounds;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;

/** The form of an entry that is longer than the window. */
class EntryFormTest extends ControlTest {
  private static final int FIELDS = 24;

  private final List<TextField> fields = new ArrayList<>();
  private final List<Problem> wrong = new ArrayList<>();
  private EntryForm form;
  private ScrollPane scroll;

  @Override
  protected Parent control() {
    form = new EntryForm("long", "长表", () -> wrong, () -> {}, new SimpleBooleanProperty());
    IntStream.range(0, FIELDS)
        .forEach(i -> fields.add(form.field("f" + i, "ui.back", new TextField(), false)));
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
    interact(() -> find("#long-save", javafx.scene.control.Button.class).fire());
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
}
