package huimin.event.ui;

import huimin.event.Concerned;
import huimin.event.EventDraft;
import huimin.event.EventForms;
import huimin.event.EventForms.Asked;
import huimin.event.EventKind;
import huimin.event.EventPreview;
import huimin.event.LifeEventService;
import huimin.person.PersonKey;
import huimin.platform.task.TaskRunner;
import huimin.ui.PageActs;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * One event on its way: whom it concerns, what happened, what it would change. Only what was
 * previewed can be recorded: whatever is typed afterwards takes the preview away.
 */
public final class EventFormViewModel {
  private final LifeEventService events;
  private final Clock clock;
  private final PageActs acts;
  private final ReadOnlyObjectWrapper<Concerned> who = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<EventKind> kind = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<EventPreview> preview = new ReadOnlyObjectWrapper<>();
  private EventDraft proposed;
  private EventDraft shown;

  /** A form of one office. */
  public EventFormViewModel(
      LifeEventService events, Clock clock, TaskRunner runner, Consumer<Throwable> onFailed) {
    this.events = events;
    this.clock = clock;
    this.acts = new PageActs(runner, onFailed);
  }

  /** Begins an event of somebody, its kind still to be chosen. */
  public void begin(long person) {
    begin(person, null);
  }

  /** Begins with what the program proposes. */
  public void begin(EventDraft draft) {
    begin(draft.personId(), draft);
  }

  private void begin(long person, EventDraft draft) {
    acts.read(
        who,
        progress -> events.concerned(person),
        found -> {
          proposed = draft;
          forget();
          kind.set(null);
          who.set(found);
          if (draft != null) {
            kind.set(draft.kind());
          }
        });
  }

  /** Chooses what happened; null for nothing yet. */
  public void choose(EventKind chosen) {
    forget();
    kind.set(chosen);
  }

  /** The kinds the one at work may enter. */
  List<EventKind> kinds() {
    return events.kinds();
  }

  /** Why a kind cannot be entered for this person now: part of a key, "" when it can. */
  String hindrance(EventKind each) {
    return EventForms.hindrance(each, who.get());
  }

  /** What the form asks for; empty while no kind is chosen. */
  List<Asked> asked() {
    return kind.get() == null ? List.of() : EventForms.of(kind.get(), who.get());
  }

  /** The day the form begins with. */
  LocalDate day() {
    boolean same = proposed != null && proposed.kind() == kind.get();
    return same ? proposed.onDay() : LocalDate.now(clock);
  }

  /** Something was typed: what was shown no longer holds. */
  void forget() {
    shown = null;
    preview.set(null);
  }

  /** Asks what an event would change. */
  public void preview(EventDraft draft) {
    acts.read(
        preview,
        progress -> events.preview(draft),
        found -> {
          shown = draft;
          preview.set(found);
        });
  }

  /** Records what was previewed. */
  public void record(Runnable onDone) {
    EventDraft draft = shown;
    if (draft == null || preview.get().isRefused()) {
      return;
    }
    acts.run(
        "event.form.recording",
        progress -> events.record(draft),
        id -> {
          forget();
          kind.set(null);
          onDone.run();
        });
  }

  /** What the others would be to a new head. */
  void relations(long head, Consumer<Map<Long, String>> onRead) {
    long person = who.get().self().id();
    acts.read(kind, progress -> events.relations(person, head), onRead);
  }

  /** People found by a few words. */
  void people(Object asker, String words, Consumer<List<PersonKey>> onRead) {
    acts.read(asker, progress -> events.people(words), onRead);
  }

  /** Whom it concerns; null while nobody is chosen. */
  public ReadOnlyObjectProperty<Concerned> whoProperty() {
    return who.getReadOnlyProperty();
  }

  /** What happened; null while it is not chosen. */
  public ReadOnlyObjectProperty<EventKind> kindProperty() {
    return kind.getReadOnlyProperty();
  }

  /** What it would change; null while that has not been asked. */
  public ReadOnlyObjectProperty<EventPreview> previewProperty() {
    return preview.getReadOnlyProperty();
  }

  ReadOnlyBooleanProperty busyProperty() {
    return acts.busyProperty();
  }
}
