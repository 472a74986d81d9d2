package huimin;

import huimin.person.Village;
import huimin.person.ui.AccountPage;
import huimin.person.ui.AccountViewModel;
import huimin.person.ui.DraftKeeping;
import huimin.person.ui.HouseholdPage;
import huimin.person.ui.HouseholdViewModel;
import huimin.person.ui.PersonFormView;
import huimin.person.ui.PersonFormViewModel;
import huimin.person.ui.PersonLedgerView;
import huimin.person.ui.RecordWays;
import huimin.platform.security.Action;
import huimin.platform.security.KeptDrafts;
import huimin.platform.task.TaskRunner;
import huimin.ui.Dialogs;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;

/** Builds the forms that stand in front of the person ledger, each when first asked for. */
final class RecordScreens implements RecordWays {
  private final Wiring wiring;
  private final TaskRunner runner;
  private final Dialogs dialogs;
  private final PersonLedgerView ledger;
  private final LongConsumer show;
  private Runnable from;
  private PersonFormView person;
  private HouseholdPage household;
  private AccountPage account;

  /**
   * @param show shows one person, on the page or in the ledger, whichever is in view
   */
  RecordScreens(
      Wiring wiring,
      TaskRunner runner,
      Dialogs dialogs,
      PersonLedgerView ledger,
      LongConsumer show) {
    this.show = show;
    this.wiring = wiring;
    this.runner = runner;
    this.dialogs = dialogs;
    this.ledger = ledger;
  }

  /** Where the next form leads back to when it is left; without it, to the ledger. */
  void from(Runnable place) {
    from = place;
  }

  private void close() {
    ledger.back();
    if (from != null) {
      Runnable place = from;
      from = null;
      place.run();
    }
  }

  @Override
  public boolean mayEdit() {
    return wiring.access().allows(Action.PERSON_EDIT);
  }

  @Override
  public void enter() {
    ledger.front(person(), person()::enter);
  }

  @Override
  public void change(long id) {
    ledger.front(person(), () -> person().open(id));
  }

  @Override
  public void household(long id) {
    ledger.front(household(), () -> household().open(id));
  }

  @Override
  public void accounts(long id, String name) {
    ledger.front(account(), () -> account().open(id, name));
  }

  @Override
  public boolean maySeeAccounts() {
    return wiring.access().allows(Action.ACCOUNT_VIEW);
  }

  private HouseholdPage household() {
    if (household == null) {
      var model =
          new HouseholdViewModel(
              wiring.people().households(),
              wiring.persons(),
              runner,
              wiring.clock(),
              mayEdit(),
              dialogs::failed);
      household = new HouseholdPage(model, villages(), dialogs, this::close);
    }
    return household;
  }

  private AccountPage account() {
    if (account == null) {
      var model =
          new AccountViewModel(
              wiring.people().payees(),
              runner,
              wiring.clock(),
              wiring.access().allows(Action.ACCOUNT_EDIT),
              dialogs::failed);
      account = new AccountPage(model, dialogs, this::close);
    }
    return account;
  }

  private PersonFormView person() {
    if (person == null) {
      var model =
          new PersonFormViewModel(
              wiring.people().forms(), drafts("person"), runner, wiring.clock(), dialogs::failed);
      person = new PersonFormView(model, villages(), dialogs, this::close, show);
    }
    return person;
  }

  private Map<String, String> villages() {
    var names = new LinkedHashMap<String, String>();
    for (Village village : wiring.persons().villages().all()) {
      names.put(Long.toString(village.id()), village.name());
    }
    return names;
  }

  private DraftKeeping drafts(String form) {
    return new Kept(
        new KeptDrafts(wiring.paths().drafts(), wiring.secret(), form, wiring.session().user()));
  }

  /** The office folder's way of keeping what is being filled in. */
  private record Kept(KeptDrafts drafts) implements DraftKeeping {
    @Override
    public void keep(Map<String, String> texts) {
      drafts.keep(texts);
    }

    @Override
    public Optional<Map<String, String>> kept() {
      return drafts.kept();
    }

    @Override
    public void forget() {
      drafts.forget();
    }
  }
}
