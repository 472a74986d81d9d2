package huimin.ui.control;

import huimin.value.Period;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;

/** Which month is in view: a list to choose from, months as a clerk writes them. */
public final class MonthChoice extends ComboBox<Period> {
  private boolean filling;

  /**
   * An empty choice.
   *
   * @param name what a screen reader calls it
   * @param onChoose is told what the clerk chose, never what {@link #show} set
   */
  public MonthChoice(String name, Consumer<Period> onChoose) {
    setAccessibleText(name);
    setId("month-choice");
    setMinWidth(USE_PREF_SIZE);
    setConverter(new Label());
    valueProperty()
        .subscribe(
            chosen -> {
              if (!filling && chosen != null) {
                onChoose.accept(chosen);
              }
            });
  }

  /** Shows these months with one chosen; null chooses none. */
  public void show(List<Period> months, Period chosen) {
    filling = true;
    getItems().setAll(months);
    setValue(chosen);
    setDisable(months.isEmpty());
    filling = false;
  }

  private static final class Label extends StringConverter<Period> {
    @Override
    public String toString(Period month) {
      return month == null ? "" : month.label();
    }

    @Override
    public Period fromString(String text) {
      return Period.read(text).value();
    }
  }
}
