package huimin.person.ui;

import huimin.person.HouseholdDraft;
import huimin.person.HouseholdMember;
import huimin.person.HouseholdService;
import huimin.person.HouseholdView;
import huimin.person.MemberDraft;
import huimin.person.PersonKey;
import huimin.person.PersonService;
import huimin.platform.task.TaskRunner;
import huimin.text.Messages;
import huimin.value.Problem;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** One household: who is in it and counts, and what is done about it, each act by itself. */
public final class HouseholdViewModel {
  private static final int FINDS = 8;

  private final HouseholdService households;
  private final PersonService persons;
  private final TaskRunner runner;
  private final Clock clock;
  private final Consumer<Throwable> onFailed;
  private final boolean mayEdit;
  private final ReadOnlyObjectWrapper<HouseholdView> household = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<PersonKey> homeless = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<List<PersonKey>> found =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

  /**
   * @param clock its day is proposed for joining and leaving
   * @param mayEdit whether anything may be changed
   * @param onFailed is told what reading or saving threw
   */
  public HouseholdViewModel(
      HouseholdService households,
      PersonService persons,
      TaskRunner runner,
      Clock clock,
      boolean mayEdit,
      Consumer<Throwable> onFailed) {
    this.households = households;
    this.persons = persons;
    this.runner = runner;
    this.clock = clock;
    this.mayEdit = mayEdit;
    this.onFailed = onFailed;
  }

  /** Somebody's household as it was read; without one, who that is. */
  private record Read(HouseholdView household, PersonKey homeless) {}

  /** Opens the household somebody belongs to. */
  public void open(long person) {
    runner.read(
        this,
        progress ->
            households
                .of(person)
                .map(read -> new Read(read, null))
                .orElseGet(() -> new Read(null, persons.key(person))),
        this::show,
        onFailed);
  }

  private void show(Read read) {
    homeless.set(read.homeless());
    household.set(read.household());
  }

  /** Reads the household shown afresh. */
  public void refresh() {
    HouseholdView shown = household.get();
    if (shown != null) {
      runner.read(
          this, progress -> new Read(households.view(shown.id()), null), this::show, onFailed);
    }
  }

  /** Looks for people to be taken in. */
  public void find(String words) {
    runner.read(found, progress -> persons.search(words, FINDS), found::set, onFailed);
  }

  /** An act that writes. */
  @FunctionalInterface
  private interface Act {
    void perform();
  }

  private void write(Act act, Runnable onDone) {
    busy.set(true);
    runner.run(
        Messages.text("person.household.saving"),
        progress -> {
          act.perform();
          return true;
        },
        done -> {
          busy.set(false);
          refresh();
          onDone.run();
        },
        thrown -> {
          busy.set(false);
          onFailed.accept(thrown);
        });
  }

  /** Opens a household for somebody who has none. */
  public void found(HouseholdDraft draft, Runnable onDone) {
    long head = homeless.get().id();
    write(
        () -> households.open(head, draft, null),
        () -> {
          open(head);
          onDone.run();
        });
  }

  /** Saves the household's own fields. */
  public void change(HouseholdDraft draft, Runnable onDone) {
    HouseholdView shown = household.get();
    write(() -> households.change(shown.id(), shown.version(), draft), onDone);
  }

  /** Takes somebody in. */
  public void join(MemberDraft member, Runnable onDone) {
    long id = household.get().id();
    write(() -> households.join(id, member), onDone);
  }

  /** Changes what is said of a member. */
  public void changeMember(MemberDraft member, Runnable onDone) {
    long id = household.get().id();
    write(() -> households.changeMember(id, member), onDone);
  }

  /** Takes a member out. */
  public void leave(long person, LocalDate day, String reason, Runnable onDone) {
    long id = household.get().id();
    write(() -> households.leave(id, person, day, reason), onDone);
  }

  /** Reads what the others would be to a new head. */
  public void relationsTo(long head, Consumer<Map<Long, String>> onRead) {
    long id = household.get().id();
    runner.read(
        onRead.getClass(), progress -> households.proposedRelations(id, head), onRead, onFailed);
  }

  /** Makes a member the head. */
  public void newHead(long head, Map<Long, String> relations, Runnable onDone) {
    HouseholdView shown = household.get();
    write(() -> households.newHead(shown.id(), shown.version(), head, relations), onDone);
  }

  /** What is wrong with a member's fields. */
  public List<Problem> check(MemberDraft draft) {
    return households.check(draft);
  }

  /** Members beside one. */
  public List<HouseholdMember> others(long person) {
    return household.get().members().stream()
        .filter(member -> member.person().id() != person)
        .toList();
  }

  /** Today. */
  public LocalDate today() {
    return LocalDate.now(clock);
  }

  /** Whether anything may be changed. */
  public boolean mayEdit() {
    return mayEdit;
  }

  /** The household; null for somebody without one and before the first read. */
  public ReadOnlyObjectProperty<HouseholdView> householdProperty() {
    return household.getReadOnlyProperty();
  }

  /** Who belongs to no household; null while a household is shown. */
  public ReadOnlyObjectProperty<PersonKey> homelessProperty() {
    return homeless.getReadOnlyProperty();
  }

  /** People found. */
  public ReadOnlyObjectProperty<List<PersonKey>> foundProperty() {
    return found.getReadOnlyProperty();
  }

  /** Whether something is being saved. */
  public ReadOnlyBooleanProperty busyProperty() {
    return busy.getReadOnlyProperty();
  }
}
