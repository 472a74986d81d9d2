package huimin.office.ui;

import huimin.office.ui.UserDesk.UserLine;
import huimin.platform.security.Role;
import huimin.platform.task.TaskRunner;
import huimin.text.Messages;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The accounts, and what the administrator does with them. */
public final class UsersViewModel {
  private final UserDesk desk;
  private final PageActs acts;
  private final ObservableList<UserLine> users = FXCollections.observableArrayList();

  /** The accounts of one office. */
  public UsersViewModel(UserDesk desk, TaskRunner runner, Consumer<Throwable> onFailed) {
    this.desk = desk;
    this.acts = new PageActs(runner, onFailed);
  }

  /** Reads the accounts. */
  public void load() {
    acts.read(progress -> desk.users(), users::setAll);
  }

  /**
   * Adds an account.
   *
   * @param password is wiped
   */
  public void add(String name, Set<Role> roles, char[] password, Runnable onDone) {
    Set<Role> held = Set.copyOf(roles);
    withPassword("office.users.adding", password, () -> desk.add(name, held, password), onDone);
  }

  /**
   * Gives out another password.
   *
   * @param password is wiped
   */
  public void reset(String name, char[] password, Runnable onDone) {
    withPassword("office.users.resetting", password, () -> desk.reset(name, password), onDone);
  }

  private void withPassword(String titleKey, char[] password, Runnable act, Runnable onDone) {
    acts.act(
        titleKey,
        () -> {
          try {
            act.run();
          } finally {
            Arrays.fill(password, '\0');
          }
        },
        () -> done(onDone));
  }

  /** Gives other roles. */
  public void roles(String name, Set<Role> roles, Runnable onDone) {
    Set<Role> held = Set.copyOf(roles);
    acts.act("office.users.changing", () -> desk.roles(name, held), () -> done(onDone));
  }

  /** Locks an account. */
  public void lock(String name, Runnable onDone) {
    acts.act("office.users.changing", () -> desk.lock(name), () -> done(onDone));
  }

  /**
   * Unlocks an account with another password.
   *
   * @param password is wiped
   */
  public void unlock(String name, char[] password, Runnable onDone) {
    withPassword("office.users.changing", password, () -> desk.unlock(name, password), onDone);
  }

  private void done(Runnable onDone) {
    load();
    onDone.run();
  }

  /** A password for once. */
  public String proposal() {
    return desk.proposal();
  }

  /** The roles of an account in one line. */
  static String words(Set<Role> roles) {
    return roles.isEmpty()
        ? Messages.text("office.users.no-role")
        : roles.stream().sorted().map(Role::label).collect(Collectors.joining("、"));
  }

  /** How an account stands. */
  static String state(UserLine user) {
    if (!user.active()) {
      return Messages.text("office.users.state.locked");
    }
    if (!user.hasKey()) {
      return Messages.text("office.users.state.no-key");
    }
    return Messages.text(
        user.mustChange() ? "office.users.state.fresh" : "office.users.state.active");
  }

  /** The accounts by name. */
  public ObservableList<UserLine> users() {
    return users;
  }

  /** Whether something is under way. */
  public ReadOnlyBooleanProperty busyProperty() {
    return acts.busyProperty();
  }
}
