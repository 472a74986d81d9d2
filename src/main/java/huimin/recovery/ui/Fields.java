package huimin.recovery.ui;

import huimin.text.Messages;
import huimin.ui.control.DayField;
import huimin.ui.control.EntryForm;
import huimin.ui.control.WordChoice;
import huimin.value.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Control;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.TextInputControl;

/** The fields of one form, by name: put into a form, filled, read. */
final class Fields {
  private static final int DIGITS = 4;

  private record Field(String key, Control control) {}

  private final Map<String, Field> fields = new LinkedHashMap<>();
  private final Set<String> required = new TreeSet<>();
  private final Map<String, Object> unseen = new HashMap<>();

  /** A day. */
  Fields day(String name, String key) {
    return add(name, key, new DayField(Messages.text(key), null));
  }

  /** One of some words. */
  <E extends Enum<E>> Fields word(String name, String key, E[] all, Function<E, String> label) {
    var words = new LinkedHashMap<String, String>();
    for (E each : all) {
      words.put(each.name(), label.apply(each));
    }
    return add(name, key, new WordChoice(words));
  }

  /** One of some codes, shown by their words. */
  Fields choice(String name, String key, Map<String, String> words) {
    return add(name, key, new WordChoice(words));
  }

  /** One line. */
  Fields text(String name, String key) {
    return add(name, key, new TextField());
  }

  /** A whole number that is not negative. */
  Fields number(String name, String key) {
    var field = new TextField();
    UnaryOperator<TextFormatter.Change> digits =
        change -> change.getControlNewText().matches("\\d{0," + DIGITS + "}") ? change : null;
    field.setTextFormatter(new TextFormatter<>(digits));
    return add(name, key, field);
  }

  /** Some lines. */
  Fields lines(String name, String key) {
    var area = new TextArea();
    area.setWrapText(true);
    return add(name, key, area);
  }

  /** Yes or no. */
  Fields flag(String name, String key) {
    return add(name, key, new CheckBox());
  }

  private Fields add(String name, String key, Control control) {
    fields.put(name, new Field(key, control));
    return this;
  }

  /** Says which must be filled in. */
  Fields needs(String... names) {
    required.addAll(List.of(names));
    return this;
  }

  /** Puts them into a form; their ids are {@code <id>-<name>}. */
  void into(EntryForm form, String id) {
    fields.forEach(
        (name, field) ->
            form.field(name, field.key(), field.control(), required.contains(name))
                .setId(id + "-" + name));
  }

  /** What is missing. */
  List<Problem> check() {
    return check(List.of());
  }

  /** What is missing; then what else was found, at fields where nothing is. */
  List<Problem> check(List<Problem> found) {
    var problems = new ArrayList<Problem>();
    fields.forEach(
        (name, field) -> {
          if (required.contains(name) && isEmpty(field.control())) {
            problems.add(Problem.error("value-missing").at(name));
          } else {
            found.stream().filter(each -> name.equals(each.field())).forEach(problems::add);
          }
        });
    return problems;
  }

  private static boolean isEmpty(Control control) {
    return switch (control) {
      case DayField day -> day.getValue() == null;
      case WordChoice words -> words.code().isEmpty();
      case TextInputControl text -> text.getText() == null || text.getText().isBlank();
      default -> false;
    };
  }

  /** Shows values; what is not among them is emptied. */
  void show(Map<String, Object> values) {
    unseen.clear();
    unseen.putAll(values);
    fields.forEach((name, field) -> show(field.control(), values.get(name)));
  }

  private static void show(Control control, Object value) {
    switch (control) {
      case DayField day -> day.setValue((LocalDate) value);
      case WordChoice words -> words.setValue(code(value));
      case TextInputControl text -> text.setText(value == null ? "" : value.toString());
      case CheckBox box -> box.setSelected(Boolean.TRUE.equals(value));
      default -> throw new IllegalArgumentException(control.toString());
    }
  }

  private static String code(Object value) {
    return switch (value) {
      case null -> "";
      case Enum<?> word -> word.name();
      default -> value.toString();
    };
  }

  LocalDate day(String name) {
    return ((DayField) fields.get(name).control()).getValue();
  }

  /** Without blanks around it; null for nothing. */
  String text(String name) {
    String text = ((TextInputControl) fields.get(name).control()).getText();
    return text == null || text.isBlank() ? null : text.strip();
  }

  /** Null for nothing. */
  Integer number(String name) {
    String text = text(name);
    return text == null ? null : Integer.valueOf(text);
  }

  int numberOrNone(String name) {
    Integer number = number(name);
    return number == null ? 0 : number;
  }

  /** A value shown before that has no field, as it was; null for none. */
  <T> T unseen(String name, Class<T> type) {
    return type.cast(unseen.get(name));
  }

  boolean flag(String name) {
    return ((CheckBox) fields.get(name).control()).isSelected();
  }

  /** Null for nothing. */
  <E extends Enum<E>> E word(String name, Class<E> type) {
    String code = ((WordChoice) fields.get(name).control()).code();
    return code.isEmpty() ? null : Enum.valueOf(type, code);
  }

  /** The code chosen, "" for none. */
  String code(String name) {
    return ((WordChoice) fields.get(name).control()).code();
  }

  /** Values by name; null ones are let be. */
  static Map<String, Object> values(Object... namesAndValues) {
    var values = new LinkedHashMap<String, Object>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      values.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return values;
  }
}
