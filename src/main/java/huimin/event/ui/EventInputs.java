package huimin.event.ui;

import huimin.event.Concerned;
import huimin.event.EventDraft;
import huimin.event.EventField;
import huimin.event.EventForms.Asked;
import huimin.event.EventKind;
import huimin.text.CodeTables;
import huimin.text.Messages;
import huimin.ui.control.DayField;
import huimin.ui.control.FormGrid;
import huimin.ui.control.WordChoice;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Control;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;

/** The controls of one event's form, made from what is asked, and what stands in them. */
final class EventInputs {
  private static final String YES = "1";

  private final EventFormViewModel model;
  private final EventKind kind;
  private final Concerned who;
  private final FormGrid form;
  private final DayField day;
  private final TextArea note = new TextArea();
  private final Map<EventField, Supplier<String>> values = new EnumMap<>(EventField.class);
  private final Map<Long, Supplier<String>> relations = new HashMap<>();
  private final FormGrid relationForm = new FormGrid(Messages.text("event.form.relations"));

  EventInputs(EventFormViewModel model) {
    this.model = model;
    this.kind = model.kindProperty().get();
    this.who = model.whoProperty().get();
    form = new FormGrid(kind.label());
    day = new DayField(Messages.text("event.form.day"), model.day());
    day.setId("event-day");
    day.valueProperty().subscribe((before, now) -> model.forget());
    form.field("day", Messages.text("event.form.day"), day, true);
    model.asked().forEach(this::add);
    note.setPrefRowCount(2);
    note.setWrapText(true);
    note.setId("event-note");
    note.textProperty().subscribe((before, now) -> model.forget());
    form.field("note", Messages.text("event.form.note"), note, false);
  }

  private void add(Asked asked) {
    EventField field = asked.field();
    Control control =
        switch (field.input()) {
          case DAY -> days(field);
          case PERSON -> people(field);
          case MEMBER -> members(field);
          case CODE -> field.isYesNo() ? yes(field) : choice(field);
          case TEXT -> text(field);
        };
    control.setId("event-" + field.key());
    form.field(field.key(), field.label(), control, asked.required());
    if (field == EventField.NEW_HEAD) {
      form.part(relationForm);
    }
  }

  private Control text(EventField field) {
    var text = new TextField();
    if (field == EventField.HOLDER) {
      text.setText(who.self().name());
    }
    text.textProperty().subscribe((before, now) -> model.forget());
    values.put(field, text::getText);
    return text;
  }

  private Control days(EventField field) {
    var days = new DayField(field.label(), null);
    days.valueProperty().subscribe((before, now) -> model.forget());
    values.put(field, () -> days.getValue() == null ? "" : days.getValue().toString());
    return days;
  }

  private Control yes(EventField field) {
    var box = new CheckBox(Messages.text("event.form.yes"));
    box.selectedProperty().subscribe((before, now) -> model.forget());
    values.put(field, () -> box.isSelected() ? YES : "");
    return box;
  }

  private Control people(EventField field) {
    var person = new PersonField((words, onRead) -> model.people(field, words, onRead));
    person.onChosen(id -> model.forget());
    values.put(field, () -> typedOrChosen(person));
    return person;
  }

  /** Words without a person are no blank: the form has to say that nobody is chosen. */
  private static String typedOrChosen(PersonField person) {
    return person.chosen() == null ? person.getText() : person.chosen().toString();
  }

  private Control choice(EventField field) {
    var words = new LinkedHashMap<String, String>();
    field.codes().forEach(code -> words.put(code, field.words(code)));
    var box = new WordChoice(words);
    box.valueProperty().subscribe((before, now) -> model.forget());
    values.put(field, box::code);
    return box;
  }

  private Control members(EventField field) {
    var names = new LinkedHashMap<String, String>();
    boolean self = field == EventField.LEAVER || staysHome();
    if (who.household() != null) {
      who.household().members().stream()
          .filter(member -> self || member.id() != who.self().id())
          .forEach(member -> names.put(Long.toString(member.id()), words(member)));
    }
    var box = new WordChoice(names);
    box.valueProperty()
        .subscribe(
            (before, now) -> {
              model.forget();
              if (field == EventField.NEW_HEAD) {
                askRelations(now);
              }
            });
    values.put(field, box::code);
    return box;
  }

  private boolean staysHome() {
    return kind == EventKind.NEW_HEAD || kind == EventKind.DIVORCE;
  }

  private static String words(Concerned.Member member) {
    return Messages.text(
        "event.form.member", member.name(), CodeTables.table("relation").label(member.relation()));
  }

  private void askRelations(String head) {
    relations.clear();
    relationForm.clear();
    if (head != null && !head.isEmpty()) {
      long id = Long.parseLong(head);
      model.relations(id, proposed -> showRelations(id, proposed));
    }
  }

  /** One line for each other member: what the program can tell is filled in. */
  private void showRelations(long head, Map<Long, String> proposed) {
    relations.clear();
    relationForm.clear();
    relationForm.remark(Messages.text("event.form.relations-why"));
    for (Concerned.Member member : who.household().members()) {
      boolean gone = !staysHome() && member.id() == who.self().id();
      if (member.id() == head || gone) {
        continue;
      }
      var words = new LinkedHashMap<String, String>();
      EventField.RELATION.codes().forEach(code -> words.put(code, EventField.RELATION.words(code)));
      var box = new WordChoice(words);
      box.setId("event-relation-" + member.id());
      box.setValue(proposed.getOrDefault(member.id(), ""));
      box.valueProperty().subscribe((before, now) -> model.forget());
      relations.put(member.id(), box::code);
      relationForm.field("relation-" + member.id(), member.name(), box, true);
    }
  }

  FormGrid form() {
    return form;
  }

  /** What stands in the form. */
  EventDraft draft() {
    var texts = new EnumMap<EventField, String>(EventField.class);
    values.forEach((field, value) -> texts.put(field, value.get()));
    var toHead = new HashMap<Long, String>();
    relations.forEach(
        (member, relation) -> {
          if (!relation.get().isEmpty()) {
            toHead.put(member, relation.get());
          }
        });
    return new EventDraft(kind, who.self().id(), day.getValue(), texts, toHead, note.getText());
  }
}
