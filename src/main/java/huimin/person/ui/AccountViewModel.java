package huimin.person.ui;

import huimin.person.AccountDraft;
import huimin.person.PayeeAccount;
import huimin.person.PayeeService;
import huimin.platform.task.TaskRunner;
import huimin.text.Messages;
import huimin.value.Problem;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The accounts somebody's money goes to and went to, and the change to another one. */
public final class AccountViewModel {
  private final PayeeService payees;
  private final TaskRunner runner;
  private final Clock clock;
  private final boolean mayEdit;
  private final Consumer<Throwable> onFailed;
  private final ReadOnlyObjectWrapper<List<PayeeAccount>> accounts =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<AccountDraft> draft =
      new ReadOnlyObjectWrapper<>(AccountDraft.of(""));
  private final ReadOnlyObjectWrapper<List<Problem>> problems =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
  private long person;

  /**
   * @param clock its day is proposed for a change
   * @param mayEdit whether anything may be changed
   * @param onFailed is told what reading or saving threw
   */
  public AccountViewModel(
      PayeeService payees,
      TaskRunner runner,
      Clock clock,
      boolean mayEdit,
      Consumer<Throwable> onFailed) {
    this.payees = payees;
    this.runner = runner;
    this.clock = clock;
    this.mayEdit = mayEdit;
    this.onFailed = onFailed;
  }

  /** What is read at once. */
  private record Read(List<PayeeAccount> accounts, AccountDraft draft) {}

  /** Opens somebody's accounts. */
  public void open(long id) {
    person = id;
    problems.set(List.of());
    runner.read(
        this,
        progress -> new Read(payees.history(id), mayEdit ? payees.draft(id) : AccountDraft.of("")),
        read -> {
          accounts.set(read.accounts());
          draft.set(read.draft());
        },
        onFailed);
  }

  /** Checks what is being filled in, as one leaves a field. */
  public void check(AccountDraft filled) {
    runner.read(problems, progress -> payees.check(person, filled), problems::set, onFailed);
  }

  /** Checks and changes to another account from a day on. */
  public void change(AccountDraft filled, LocalDate day, Runnable onDone) {
    PayeeAccount current = current();
    runner.read(
        problems,
        progress -> payees.check(person, filled),
        found -> {
          problems.set(found);
          if (found.stream().noneMatch(Problem::isError)) {
            Long replaces = current == null ? null : current.id();
            write(() -> payees.change(person, replaces, filled, day), onDone);
          }
        },
        onFailed);
  }

  /** Ends the account in use. */
  public void end(LocalDate day, Runnable onDone) {
    long ends = current().id();
    write(() -> payees.end(person, ends, day), onDone);
  }

  private void write(Runnable act, Runnable onDone) {
    busy.set(true);
    runner.run(
        Messages.text("person.account.saving"),
        progress -> {
          act.run();
          return true;
        },
        done -> {
          busy.set(false);
          open(person);
          onDone.run();
        },
        thrown -> {
          busy.set(false);
          onFailed.accept(thrown);
        });
  }

  /** The account in use, or null. */
  public PayeeAccount current() {
    return accounts.get().stream().filter(PayeeAccount::isCurrent).findFirst().orElse(null);
  }

  /** Today. */
  public LocalDate today() {
    return LocalDate.now(clock);
  }

  /** Whether anything may be changed. */
  public boolean mayEdit() {
    return mayEdit;
  }

  /** All accounts, the one in use first. */
  public ReadOnlyObjectProperty<List<PayeeAccount>> accountsProperty() {
    return accounts.getReadOnlyProperty();
  }

  /** What the form begins with. */
  public ReadOnlyObjectProperty<AccountDraft> draftProperty() {
    return draft.getReadOnlyProperty();
  }

  /** What is wrong with what is filled in. */
  public ReadOnlyObjectProperty<List<Problem>> problemsProperty() {
    return problems.getReadOnlyProperty();
  }

  /** Whether something is being saved. */
  public ReadOnlyBooleanProperty busyProperty() {
    return busy.getReadOnlyProperty();
  }
}
