package huimin.person;

import huimin.person.CheckRepository.Use;
import huimin.platform.security.Action;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;

/** What is doubtful in accounts people are paid into (handbook B1, E): 代领 needs its reason. */
final class AccountChecker implements Checker {
  @Override
  public Action owner() {
    return Action.ACCOUNT_EDIT;
  }

  @Override
  public List<String> kinds() {
    return List.of("account-shared", "account-of-other");
  }

  @Override
  public List<Finding> find(DSLContext tx, LocalDate today) {
    var found = new ArrayList<Finding>();
    for (Use use : CheckRepository.doubtfulAccounts(tx, today)) {
      if (!use.holder().equals(use.name())) {
        found.add(at("account-of-other", use).of(use.name(), use.holder()));
      }
      if (use.users() > 1) {
        found.add(at("account-shared", use).of(use.number(), use.users()).saying(use.users()));
      }
    }
    return found;
  }

  private static Finding at(String kind, Use use) {
    return Finding.at(kind, "person_account", use.id(), use.person());
  }
}
