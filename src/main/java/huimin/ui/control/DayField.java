package huimin.ui.control;

import huimin.value.PartialDate;
import java.time.LocalDate;
import javafx.scene.control.DatePicker;
import javafx.util.StringConverter;

/** A day, shown as 2026-11-22 and typed in any of the ways clerks write days. */
public final class DayField extends DatePicker {
  private boolean clearable;

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

  /** From now on emptying the field means no day; before it is taken for a slip. */
  public DayField clearable() {
    clearable = true;
    return this;
  }

  private final class Days extends StringConverter<LocalDate> {
    @Override
    public String toString(LocalDate day) {
      return day == null ? "" : day.toString();
    }

    @Override
    public LocalDate fromString(String text) {
      if (clearable && (text == null || text.isBlank())) {
        return null;
      }
      PartialDate read = PartialDate.read(text).value();
      // What is no whole day leaves the one before.
      return read == null ? getValue() : read.toDate().orElse(getValue());
    }
  }
}
