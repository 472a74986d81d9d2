package huimin.ui.control;

import huimin.value.PartialDate;
import java.time.LocalDate;
import javafx.scene.control.DatePicker;
import javafx.util.StringConverter;

/** A day, shown as 2026-11-22 and typed in any of the ways clerks write days. */
public final class DayField extends DatePicker {

  /**
   * A field holding a day.
   *
   * @param name what a screen reader calls it
   */
  public DayField(String name, LocalDate day) {
    super(day);
    setAccessibleText(name);
    setShowWeekNumbers(false);
    setPrefWidth(150);
    setConverter(new Days());
  }

  private final class Days extends StringConverter<LocalDate> {
    @Override
    public String toString(LocalDate day) {
      return day == null ? "" : day.toString();
    }

    @Override
    public LocalDate fromString(String text) {
      PartialDate read = PartialDate.read(text).value();
      // What is no whole day leaves the one before: an empty field says nothing.
      return read == null ? getValue() : read.toDate().orElse(getValue());
    }
  }
}
