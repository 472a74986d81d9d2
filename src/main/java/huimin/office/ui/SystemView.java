package huimin.office.ui;

import huimin.platform.security.Access;
import huimin.platform.security.Action;
import huimin.platform.task.TaskRunner;
import huimin.text.Messages;
import huimin.ui.Dialogs;
import huimin.ui.FileChoice;
import huimin.ui.Screen;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;

/** The place 系统: a tab for each page the one at work may use. */
public final class SystemView implements Screen {
  private final List<SystemPage> pages = new ArrayList<>();
  private final TabPane tabs = new TabPane();
  private final SystemDesks desks;
  private final TaskRunner runner;
  private final Dialogs dialogs;
  private final FileChoice files;

  /**
   * What the pages lead to.
   *
   * @param lockMinutes told when the idle minutes were changed
   * @param leave closes the office so that it is opened anew
   */
  public record Ways(IntConsumer lockMinutes, Runnable leave) {}

  /**
   * The place for one user.
   *
   * @param files where files and folders are chosen; usually the dialogs themselves
   */
  public SystemView(
      SystemDesks desks, TaskRunner runner, Dialogs dialogs, FileChoice files, Ways ways) {
    this.desks = desks;
    this.runner = runner;
    this.dialogs = dialogs;
    this.files = files;
    Access access = desks.access();
    add(access, Action.USER_VIEW, this::users);
    add(access, Action.USER_VIEW, this::signIns);
    add(access, Action.AUDIT_VIEW, this::audit);
    add(access, Action.BACKUP_VIEW, this::backups);
    add(access, Action.OFFICE_CHECK, this::health);
    add(
        access,
        Action.SETTING_EDIT,
        () -> new SettingsPage(desks.settings(), runner, dialogs, files, ways.lockMinutes()));
    if (desks.secret() != null) {
      add(
          access,
          Action.SECRET_RENEW,
          () -> new SecretPage(desks.secret(), runner, dialogs, ways.leave()));
    }
    add(access, Action.PASSWORD_CHANGE, () -> new PasswordPage(desks.password(), runner, dialogs));
    fill();
  }

  private void add(Access access, Action needed, Supplier<SystemPage> page) {
    if (access.allows(needed)) {
      pages.add(page.get());
    }
  }

  private SystemPage users() {
    return new UsersPage(
        new UsersViewModel(desks.users(), runner, dialogs::failed),
        dialogs,
        desks.access().allows(Action.USER_MANAGE));
  }

  private SystemPage signIns() {
    return new AuditView(
        Messages.text("office.page.signins"),
        AuditViewModel.signIns(desks.audit(), runner, dialogs::failed),
        dialogs,
        files,
        false);
  }

  private SystemPage audit() {
    return new AuditView(
        Messages.text("office.page.audit"),
        AuditViewModel.of(desks.audit(), runner, dialogs::failed),
        dialogs,
        files,
        true);
  }

  private SystemPage backups() {
    return new BackupsPage(
        new BackupsViewModel(desks.backups(), runner, dialogs::failed),
        desks.access(),
        dialogs,
        files);
  }

  private SystemPage health() {
    return new HealthPage(new HealthViewModel(desks.health(), runner, dialogs::failed), dialogs);
  }

  private void fill() {
    tabs.setId("system-tabs");
    tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
    for (SystemPage page : pages) {
      tabs.getTabs().add(new Tab(page.title(), page.node()));
    }
    tabs.getSelectionModel()
        .selectedIndexProperty()
        .subscribe((before, now) -> pages.get(now.intValue()).onShow());
  }

  /** Brings the page for the own password into view. */
  public void showPassword() {
    tabs.getSelectionModel().selectLast();
  }

  /** Brings the page of backups into view, where the one at work has it. */
  public void showBackups() {
    String title = Messages.text("office.page.backups");
    tabs.getTabs().stream()
        .filter(tab -> tab.getText().equals(title))
        .forEach(tabs.getSelectionModel()::select);
  }

  @Override
  public Node node() {
    return tabs;
  }

  @Override
  public void onShow() {
    pages.get(tabs.getSelectionModel().getSelectedIndex()).onShow();
  }
}
