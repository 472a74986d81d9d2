package huimin.person.ui;

import huimin.person.AccountDraft;
import huimin.person.PayeeAccount;
import huimin.text.CodeTables;
import huimin.text.Messages;
import huimin.ui.Dialogs;
import huimin.ui.Leaving;
import huimin.ui.RecordFrame;
import huimin.ui.control.DayField;
import huimin.ui.control.DetailPane;
import huimin.ui.control.FormGrid;
import huimin.ui.control.LedgerColumn;
import huimin.ui.control.NoticeBox;
import huimin.ui.control.PlainTable;
import huimin.ui.control.WordChoice;
import huimin.value.Problem;
import java.time.LocalDate;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** Where somebody's money goes: the account to be used from a day on, and all there were. */
public final class AccountPage implements RecordPage {
  private final AccountViewModel model;
  private final Dialogs dialogs;
  private final Runnable close;
  private final FormGrid grid = new FormGrid(Messages.text("person.account.form"));
  private final TextField bank = new TextField();
  private final TextField holder = new TextField();
  private final TextField number = new TextField();
  private final WordChoice relation = WordChoice.of(CodeTables.table("proxy_relation"));
  private final TextField reason = new TextField();
  private final DayField since;
  private final ObservableList<PayeeAccount> accounts = FXCollections.observableArrayList();
  private final RecordFrame frame;

  /**
   * @param close takes the page away
   */
  public AccountPage(AccountViewModel model, Dialogs dialogs, Runnable close) {
    this.model = model;
    this.dialogs = dialogs;
    this.close = close;
    since = new DayField(Messages.text("person.account.since"), model.today());
    var content = new VBox();
    content.getStyleClass().add("page");
    frame = new RecordFrame(content, () -> leave(() -> {}));
    if (model.mayEdit()) {
      content.getChildren().add(DetailPane.section(Messages.text("person.account.form"), form()));
      acts();
    }
    var table =
        new PlainTable<>(
            Messages.text("person.account.all"),
            accounts,
            columns(),
            Messages.text("person.account.none"));
    table.setPrefHeight(240);
    content.getChildren().add(DetailPane.section(Messages.text("person.account.all"), table));
    model.accountsProperty().subscribe(all -> accounts.setAll(all));
    model.draftProperty().subscribe(this::fill);
    model.problemsProperty().subscribe(this::show);
  }

  private Node form() {
    add("accountNumber", number, true);
    add("bank", bank, false);
    add("holder", holder, true);
    add("proxyRelation", relation, false);
    add("proxyReason", reason, false);
    add("since", since, true);
    grid.getStyleClass().add("narrow-page");
    return grid;
  }

  private void add(String name, Control field, boolean required) {
    grid.field(name, Messages.text("person.account." + name), field, required);
    field.setId("account-" + name);
    field
        .focusedProperty()
        .subscribe(
            (before, now) -> {
              if (before && !now) {
                model.check(draft());
              }
            });
  }

  private void acts() {
    Button save = frame.save(Messages.text("person.account.save"), this::save);
    save.disableProperty().bind(model.busyProperty());
    Button end = frame.act(Messages.text("person.account.end"), "account-end", this::end);
    end.disableProperty()
        .bind(model.accountsProperty().map(all -> all.stream().noneMatch(PayeeAccount::isCurrent)));
  }

  private static List<LedgerColumn<PayeeAccount>> columns() {
    return List.of(
        LedgerColumn.text("number", title("accountNumber"), 190, PayeeAccount::number),
        LedgerColumn.text("bank", title("bank"), 150, PayeeAccount::bank),
        LedgerColumn.text("holder", title("holder"), 100, PayeeAccount::holder),
        LedgerColumn.text("proxy", title("proxyRelation"), 110, PayeeAccount::proxy),
        LedgerColumn.text("from", title("since"), 110, a -> a.validFrom().toString()),
        LedgerColumn.text("to", title("until"), 110, a -> until(a.validTo())),
        LedgerColumn.text("check", title("check"), 220, PayeeAccount::check));
  }

  private static String until(LocalDate day) {
    return day == null ? Messages.text("person.account.current") : day.toString();
  }

  private static String title(String column) {
    return Messages.text("person.account." + column);
  }

  /** Opens somebody's accounts. */
  public void open(long person, String name) {
    frame.title(Messages.text("person.account.title", name), "");
    frame.above(new NoticeBox(NoticeBox.Kind.INFO, Messages.text("person.account.cases"), ""));
    since.setValue(model.today());
    model.open(person);
    grid.focusFirst();
  }

  private void fill(AccountDraft draft) {
    number.setText(draft.number());
    bank.setText(draft.bank());
    holder.setText(draft.holder());
    relation.setValue(draft.proxyRelation());
    reason.setText(draft.proxyReason());
  }

  private AccountDraft draft() {
    return new AccountDraft(
        bank.getText(), holder.getText(), number.getText(), relation.code(), reason.getText());
  }

  private void show(List<Problem> problems) {
    grid.show(problems);
  }

  private void save() {
    model.change(
        draft(), since.getValue(), () -> dialogs.done(Messages.text("person.account.saved")));
  }

  private void end() {
    dialogs.confirm(
        Messages.text("person.account.end.title", since.getValue()),
        Messages.text("person.account.end.detail"),
        Messages.text("person.account.end"),
        () ->
            model.end(since.getValue(), () -> dialogs.done(Messages.text("person.account.saved"))));
  }

  @Override
  public void leave(Runnable then) {
    new Leaving(dialogs, close)
        .leave(model.mayEdit() && !model.draftProperty().get().equals(draft()), then);
  }

  @Override
  public Node node() {
    return frame.node();
  }

  @Override
  public void onShow() {
    // What is being filled in stays as it is.
  }
}
