package huimin.office.ui;

import huimin.office.ui.UserDesk.UserLine;
import huimin.text.Messages;
import huimin.ui.Dialogs;
import huimin.ui.control.LedgerColumn;
import huimin.ui.control.Mark;
import huimin.ui.control.PlainTable;
import huimin.ui.control.Toolbar;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import org.kordamp.ikonli.feather.Feather;

/** 用户与角色: who may sign in, and as what. */
final class UsersPage implements SystemPage {
  private final UsersViewModel model;
  private final Dialogs dialogs;
  private final UserForm form;
  private final PlainTable<UserLine> table;
  private final BorderPane root = new BorderPane();

  /**
   * @param manages whether accounts can be changed here, or only looked at
   */
  UsersPage(UsersViewModel model, Dialogs dialogs, boolean manages) {
    this.model = model;
    this.dialogs = dialogs;
    table =
        new PlainTable<>(
            title(),
            model.users(),
            List.of(
                LedgerColumn.text("name", column("name"), 110, UserLine::name),
                LedgerColumn.text("state", column("state"), 130, UsersViewModel::state),
                LedgerColumn.text("since", column("since"), 110, UserLine::since),
                LedgerColumn.text(
                    "roles", column("roles"), 220, user -> UsersViewModel.words(user.roles()))),
            Messages.text("office.users.none"));
    table.setId("users");
    table.mark("state", UsersPage::mark);
    form = new UserForm(model, dialogs);
    var bar = new Toolbar(title());
    if (manages) {
      Button lock = bar.act(Messages.text("office.users.toggle"), Feather.LOCK, this::toggle);
      lock.setId("user-toggle");
      lock.disableProperty().bind(model.busyProperty().or(table.chosenProperty().isNull()));
      bar.primary(Messages.text("office.users.new"), "", form::fresh).setId("user-new");
      table.chosenProperty().subscribe(form::show);
      root.setRight(form.node());
    }
    root.setTop(bar);
    root.setCenter(table);
  }

  private static Mark mark(UserLine user) {
    return !user.active() || !user.hasKey() ? Mark.STOP : user.mustChange() ? Mark.OPEN : Mark.DONE;
  }

  private static String column(String id) {
    return Messages.text("office.users.column." + id);
  }

  private void toggle() {
    UserLine user = table.chosenProperty().get();
    if (!user.active()) {
      form.unlock();
      return;
    }
    dialogs.confirm(
        Messages.text("office.users.lock.title", user.name()),
        Messages.text("office.users.lock.detail"),
        Messages.text("office.users.lock.act", user.name()),
        () ->
            model.lock(
                user.name(),
                () -> dialogs.done(Messages.text("office.users.locked", user.name()))));
  }

  @Override
  public String title() {
    return Messages.text("office.page.users");
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  public void onShow() {
    model.load();
  }
}
