package huimin;

import huimin.office.ui.UserDesk;
import huimin.platform.account.Account;
import huimin.platform.account.AccountService;
import huimin.platform.security.OneTimePassword;
import huimin.platform.security.Role;
import java.util.List;
import java.util.Set;

/** The accounts as the page of 系统 works with them. */
record UserAccounts(AccountService accounts) implements UserDesk {

  @Override
  public List<UserLine> users() {
    Set<String> without = accounts.withoutKey();
    return accounts.list().stream()
        .map(account -> line(account, !without.contains(account.name())))
        .toList();
  }

  private static UserLine line(Account account, boolean hasKey) {
    return new UserLine(
        account.name(),
        account.roles(),
        account.active(),
        account.mustChange(),
        hasKey,
        account.createdAt().toLocalDate().toString());
  }

  @Override
  public void add(String name, Set<Role> roles, char[] password) {
    accounts.add(name, roles, password, true);
  }

  @Override
  public void roles(String name, Set<Role> roles) {
    accounts.setRoles(name, roles);
  }

  @Override
  public void lock(String name) {
    accounts.lock(name);
  }

  @Override
  public void unlock(String name, char[] password) {
    accounts.unlock(name, password);
  }

  @Override
  public void reset(String name, char[] password) {
    accounts.resetPassword(name, password, true);
  }

  @Override
  public String proposal() {
    return OneTimePassword.make();
  }
}
