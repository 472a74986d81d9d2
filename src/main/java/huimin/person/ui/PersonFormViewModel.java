package huimin.person.ui;

import huimin.person.Lookalike;
import huimin.person.PersonCheck;
import huimin.person.PersonDraft;
import huimin.person.PersonField;
import huimin.person.PersonForm;
import huimin.person.PersonFormService;
import huimin.platform.task.TaskRunner;
import huimin.text.Messages;
import huimin.value.Problem;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** One person's record being filled in: texts, what is wrong at fields left, what is asked. */
public final class PersonFormViewModel {
  private final PersonFormService forms;
  private final TaskRunner runner;
  private final Consumer<Throwable> onFailed;
  private final Clock clock;
  private final KeptForm kept;
  private final Map<PersonField, StringProperty> texts = new EnumMap<>(PersonField.class);
  private final Set<PersonField> left = EnumSet.noneOf(PersonField.class);
  private final ReadOnlyObjectWrapper<List<Problem>> problems =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<List<Lookalike>> lookalikes =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<List<String>> groups = new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<Map<String, String>> offered =
      new ReadOnlyObjectWrapper<>(Map.of());
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
  private final ReadOnlyStringWrapper age = new ReadOnlyStringWrapper("");
  private PersonForm form;
  private Set<Long> different = Set.of();
  private boolean filling;

  /**
   * @param clock ages count on its day
   * @param onFailed is told what reading or saving threw; what was filled in stays
   */
  public PersonFormViewModel(
      PersonFormService forms,
      DraftKeeping drafts,
      TaskRunner runner,
      Clock clock,
      Consumer<Throwable> onFailed) {
    this.forms = forms;
    this.runner = runner;
    this.clock = clock;
    this.onFailed = onFailed;
    this.kept = new KeptForm(drafts);
    for (PersonField field : PersonField.values()) {
      var text = new SimpleStringProperty("");
      text.subscribe((before, now) -> typed(field));
      texts.put(field, text);
    }
    fill(new PersonForm(0, 0, blank()));
  }

  private static PersonDraft blank() {
    return PersonDraft.empty().with(PersonField.DOCUMENT_TYPE, "111").with(PersonField.STATUS, "1");
  }

  /** Begins a new record; what was kept of an earlier one is offered. */
  public void enter() {
    fill(new PersonForm(0, 0, blank()));
    offer();
  }

  /** Opens a record; what was kept of an earlier one is offered. */
  public void open(long person) {
    runner.read(
        this,
        progress -> forms.draft(person),
        read -> {
          fill(read);
          offer();
        },
        onFailed);
  }

  private void fill(PersonForm opened) {
    filling = true;
    form = opened;
    different = Set.of();
    left.clear();
    texts.forEach((field, text) -> text.set(opened.draft().text(field)));
    problems.set(List.of());
    lookalikes.set(List.of());
    showAge(opened.draft());
    filling = false;
    readGroups();
  }

  private void offer() {
    runner.read(offered, progress -> kept.read(), offered::set, onFailed);
  }

  /** Goes on with what was kept. */
  public void takeOffered() {
    PersonForm goesOn = KeptForm.form(offered.get());
    offered.set(Map.of());
    PersonDraft filled = goesOn.draft();
    fill(new PersonForm(goesOn.id(), goesOn.version(), blank()));
    texts.forEach((field, text) -> text.set(filled.text(field)));
    check();
  }

  /** Gives up what was kept. */
  public void dropOffered() {
    offered.set(Map.of());
    forget();
  }

  private void forget() {
    runner.read(
        kept,
        progress -> {
          kept.forget();
          return true;
        },
        done -> {},
        onFailed);
  }

  private void typed(PersonField field) {
    if (filling) {
      return;
    }
    if (field == PersonField.VILLAGE) {
      readGroups();
    }
    // What is offered is not written over before the clerk has answered.
    if (offered.get().isEmpty()) {
      PersonForm now = new PersonForm(form.id(), form.version(), draft());
      runner.read(
          kept,
          progress -> {
            kept.keep(now);
            return true;
          },
          done -> {},
          onFailed);
    }
  }

  private void readGroups() {
    String village = text(PersonField.VILLAGE).get();
    runner.read(
        groups,
        progress -> village.isEmpty() ? List.<String>of() : forms.groups(Long.parseLong(village)),
        groups::set,
        onFailed);
  }

  /** Says that the cursor left a field: what is wrong with it is shown from now on. */
  public void left(PersonField field) {
    left.add(field);
    check();
  }

  private void check() {
    PersonDraft asked = draft();
    long id = form.id();
    runner.read(this, progress -> forms.check(id, asked), this::show, onFailed);
  }

  /** What the number says is filled in where nothing stands yet. */
  private void show(PersonCheck check) {
    for (PersonField field : PersonField.values()) {
      boolean blank = text(field).get().isEmpty();
      if (blank || left.contains(field) && !check.isRefused()) {
        text(field).set(check.draft().text(field));
      }
    }
    problems.set(
        check.problems().stream()
            .filter(problem -> left.stream().anyMatch(f -> f.code().equals(problem.field())))
            .toList());
    lookalikes.set(
        check.lookalikes().stream().filter(one -> !different.contains(one.person().id())).toList());
    showAge(check.draft());
  }

  private void showAge(PersonDraft draft) {
    LocalDate birth = draft.day(PersonField.BIRTH_DATE);
    int years = birth == null ? -1 : Period.between(birth, LocalDate.now(clock)).getYears();
    age.set(years < 0 ? "" : Messages.text("person.form.age", years));
  }

  /** Says that nobody asked about is the person meant. */
  public void confirmDifferent() {
    different = lookalikes.get().stream().map(one -> one.person().id()).collect(Collectors.toSet());
    lookalikes.set(List.of());
  }

  /**
   * Checks everything and saves; what is wrong or asked is shown instead.
   *
   * @param onSaved gets the record
   * @param onRefused is told when there is something to be mended or answered first
   */
  public void save(LongConsumer onSaved, Runnable onRefused) {
    left.addAll(EnumSet.allOf(PersonField.class));
    PersonDraft asked = draft();
    PersonForm now = form;
    busy.set(true);
    runner.read(
        this,
        progress -> forms.check(now.id(), asked),
        check -> {
          show(check);
          if (check.isRefused() || !lookalikes.get().isEmpty()) {
            busy.set(false);
            onRefused.run();
          } else {
            write(now, check.draft(), onSaved);
          }
        },
        this::failed);
  }

  private void write(PersonForm opened, PersonDraft draft, LongConsumer onSaved) {
    runner.run(
        Messages.text("person.form.saving"),
        progress -> {
          if (opened.id() == 0) {
            return forms.register(draft);
          }
          forms.change(opened.id(), opened.version(), draft);
          return opened.id();
        },
        id -> {
          busy.set(false);
          fill(new PersonForm(id, opened.version(), draft));
          if (offered.get().isEmpty()) {
            forget();
          }
          onSaved.accept(id);
        },
        this::failed);
  }

  private void failed(Throwable thrown) {
    busy.set(false);
    onFailed.accept(thrown);
  }

  /** Gives up what was filled in. */
  public void giveUp() {
    fill(new PersonForm(0, 0, blank()));
    if (offered.get().isEmpty()) {
      forget();
    }
  }

  /** Whether anything differs from what was opened. */
  public boolean isChanged() {
    return !draft().equals(form.draft());
  }

  /** Whether a new record is being entered. */
  public boolean isNew() {
    return form.id() == 0;
  }

  /** What stands in the form. */
  public PersonDraft draft() {
    PersonDraft draft = PersonDraft.empty();
    for (Map.Entry<PersonField, StringProperty> text : texts.entrySet()) {
      draft = draft.with(text.getKey(), text.getValue().get());
    }
    return draft;
  }

  /** The text of a field; codes for coded fields. */
  public StringProperty text(PersonField field) {
    return texts.get(field);
  }

  /** What is wrong with the fields left so far. */
  public ReadOnlyObjectProperty<List<Problem>> problemsProperty() {
    return problems.getReadOnlyProperty();
  }

  /** Who may be the same person and was not yet said to be another. */
  public ReadOnlyObjectProperty<List<Lookalike>> lookalikesProperty() {
    return lookalikes.getReadOnlyProperty();
  }

  /** The groups of the village chosen. */
  public ReadOnlyObjectProperty<List<String>> groupsProperty() {
    return groups.getReadOnlyProperty();
  }

  /** What was kept when the program ended; empty when nothing was. */
  public ReadOnlyObjectProperty<Map<String, String>> offeredProperty() {
    return offered.getReadOnlyProperty();
  }

  /** Whether it is being saved. */
  public ReadOnlyBooleanProperty busyProperty() {
    return busy.getReadOnlyProperty();
  }

  /** The age in words, "" while unknown. */
  public ReadOnlyStringProperty ageProperty() {
    return age.getReadOnlyProperty();
  }
}
