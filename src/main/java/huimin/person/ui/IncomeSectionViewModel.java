package huimin.person.ui;

import huimin.person.HouseholdIncome;
import huimin.person.IncomeDraft;
import huimin.person.IncomeItem;
import huimin.person.IncomeRules;
import huimin.person.IncomeService;
import huimin.person.PropertyDraft;
import huimin.person.PropertyItem;
import huimin.platform.task.TaskRunner;
import huimin.ui.PageActs;
import huimin.value.Period;
import huimin.value.Problem;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** One person's income in one month's reckoning, the household's sums, and the property. */
public final class IncomeSectionViewModel {
  private final IncomeService income;
  private final PageActs acts;
  private final Clock clock;
  private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>();
  private long person;
  private Period period;

  /**
   * What the section shows.
   *
   * @param periods months there is a reckoning of, and this month; newest first
   * @param period the one in view
   * @param items the person's own amounts of that month
   * @param household the sums of everybody who counts
   */
  public record Shown(
      List<Period> periods,
      Period period,
      List<IncomeItem> items,
      HouseholdIncome household,
      List<PropertyItem> property) {}

  /**
   * Income and property of an office.
   *
   * @param onFailed is told what a read or write threw
   */
  public IncomeSectionViewModel(
      IncomeService income, TaskRunner runner, Consumer<Throwable> onFailed, Clock clock) {
    this.income = income;
    this.acts = new PageActs(runner, onFailed);
    this.clock = clock;
  }

  /** Reads somebody; of another one than before the newest reckoning. */
  public void load(long personId) {
    if (person != personId) {
      period = null;
    }
    person = personId;
    Period wished = period;
    acts.read(progress -> read(personId, wished), this::show);
  }

  private Shown read(long personId, Period wished) {
    List<IncomeItem> all = income.income(personId);
    List<Period> periods =
        Stream.concat(Stream.of(thisMonth()), all.stream().map(IncomeItem::period))
            .distinct()
            .sorted(java.util.Comparator.reverseOrder())
            .toList();
    Period newest = all.isEmpty() ? thisMonth() : all.getFirst().period();
    Period chosen = wished == null ? newest : wished;
    return new Shown(
        periods,
        chosen,
        all.stream().filter(item -> item.period().equals(chosen)).toList(),
        income.household(personId, chosen),
        income.property(personId));
  }

  private void show(Shown read) {
    period = read.period();
    shown.set(read);
  }

  /** Looks at another month's reckoning. */
  public void choose(Period month) {
    period = month;
    load(person);
  }

  private Period thisMonth() {
    return Period.of(today());
  }

  /** Today. */
  public LocalDate today() {
    return LocalDate.now(clock);
  }

  /** Whom it is about. */
  public long person() {
    return person;
  }

  /** The month in view. */
  public Period period() {
    return period == null ? thisMonth() : period;
  }

  /** What is wrong with an amount as it stands in the form. */
  public List<Problem> check(IncomeDraft draft) {
    return IncomeRules.check(draft);
  }

  /** What is wrong with a property as it stands in the form. */
  public List<Problem> check(PropertyDraft draft) {
    return IncomeRules.check(draft, today());
  }

  /** Saves an amount and shows its month. */
  public void save(IncomeDraft draft, Runnable onDone) {
    Period saved = Period.read(draft.period()).value();
    write(() -> income.save(draft), saved, onDone);
  }

  /** Saves a property. */
  public void save(PropertyDraft draft, Runnable onDone) {
    write(() -> income.save(draft), period, onDone);
  }

  /** Takes an amount back. */
  public void remove(IncomeItem item, Runnable onDone) {
    write(() -> income.remove(item), period, onDone);
  }

  /** Takes a property back. */
  public void remove(PropertyItem item, Runnable onDone) {
    write(() -> income.remove(item), period, onDone);
  }

  /** Begins this month's reckoning with the amounts of the newest one before. */
  public void carryOver(Runnable onDone) {
    long whom = person;
    Period month = thisMonth();
    write(() -> income.carryOver(whom, month), month, onDone);
  }

  private void write(Runnable act, Period then, Runnable onDone) {
    acts.act(
        "person.entry.saving",
        act,
        () -> {
          period = then;
          load(person);
          onDone.run();
        });
  }

  /** What is shown; null before the first read. */
  public ReadOnlyObjectProperty<Shown> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  /** Whether a write is under way. */
  public ReadOnlyBooleanProperty busyProperty() {
    return acts.busyProperty();
  }
}
