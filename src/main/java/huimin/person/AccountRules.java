package huimin.person;

import huimin.text.CodeTables;
import huimin.value.BankAccount;
import huimin.value.PersonName;
import huimin.value.Problem;
import huimin.value.RawText;
import huimin.value.Read;
import java.util.ArrayList;
import java.util.List;

/** Reads an account (handbook B1, E: Bank). */
final class AccountRules {
  private AccountRules() {}

  /** A draft as read: in its usual forms, own accounts without 代领. */
  record Reading(AccountDraft draft, List<Problem> problems) {}

  /**
   * Reads a draft.
   *
   * @param owner the name of the person the money is for
   */
  static Reading read(AccountDraft draft, String owner) {
    var problems = new ArrayList<Problem>();
    Read<BankAccount> number = BankAccount.read(draft.number());
    number.problems().forEach(problem -> problems.add(problem.at("accountNumber")));
    if (number.isUsable() && number.value() == null) {
      problems.add(Problem.error("value-missing").at("accountNumber"));
    }
    BankAccount account = number.isUsable() ? number.value() : null;
    // Passbooks follow no rule; 16 to 19 digits are a card (E).
    if (account != null && account.text().matches("\\d{16,19}") && !account.passesLuhn()) {
      problems.add(Problem.warning("account-check-digit").at("accountNumber"));
    }
    Read<PersonName> holder = PersonName.read(draft.holder());
    holder.problems().forEach(problem -> problems.add(problem.at("holder")));
    boolean own = holder.isUsable() && isSame(holder.value(), owner);
    if (!own && holder.isUsable()) {
      proxy(draft, problems);
    }
    String bank = RawText.tidy(draft.bank());
    length(bank, 100, "bank", problems);
    length(draft.proxyReason(), 200, "proxyReason", problems);
    var read =
        new AccountDraft(
            bank,
            holder.isUsable() ? holder.value().text() : draft.holder(),
            account == null ? draft.number() : account.text(),
            own ? "" : draft.proxyRelation(),
            own ? "" : draft.proxyReason().strip());
    return new Reading(read, problems);
  }

  private static boolean isSame(PersonName holder, String owner) {
    return holder.comparable().equals(new PersonName(owner).comparable());
  }

  private static void proxy(AccountDraft draft, List<Problem> problems) {
    if (!CodeTables.table("proxy_relation").hasCode(draft.proxyRelation())) {
      problems.add(Problem.error("proxy-missing").at("proxyRelation"));
    } else if (draft.proxyReason().isBlank()) {
      problems.add(Problem.error("proxy-missing").at("proxyReason"));
    }
  }

  private static void length(String text, int longest, String field, List<Problem> problems) {
    if (text.codePointCount(0, text.length()) > longest) {
      problems.add(Problem.error("value-too-long", String.valueOf(longest)).at(field));
    }
  }
}
