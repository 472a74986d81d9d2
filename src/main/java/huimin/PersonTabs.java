package huimin;

import huimin.aid.AidRow;
import huimin.aid.AidService;
import huimin.notice.Naming;
import huimin.payment.PaidRow;
import huimin.person.PayeeAccount;
import huimin.person.PayeeService;
import huimin.person.PersonService;
import huimin.person.ui.PersonBlock;
import huimin.person.ui.PersonTab;
import huimin.text.Messages;
import huimin.ui.LedgerFrame;
import huimin.value.LabelledText;
import huimin.value.LedgerQuery;
import huimin.value.Yuan;
import huimin.work.PlacementRow;
import huimin.work.PlacementService;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.stream.Stream;

/** What work and aid know of a person, put on the person's page, which may look at neither. */
final class PersonTabs {
  /** So many months stand on the page; the ledgers have them all. */
  private static final int NEWEST = 12;

  private PersonTabs() {}

  static PersonTab work(PlacementService placements, LongConsumer open) {
    return new PersonTab(
        Messages.text("desktop.tab.work"),
        Messages.text("desktop.tab.work-none"),
        Messages.text("desktop.tab.work-open"),
        id -> placements.ledger(of(id)).rows().stream().map(PersonTabs::block).toList(),
        open);
  }

  static PersonTab aid(AidService aid, LongConsumer open) {
    return new PersonTab(
        Messages.text("desktop.tab.aid"),
        Messages.text("desktop.tab.aid-none"),
        Messages.text("desktop.tab.aid-open"),
        id -> aid.ledger(of(id)).rows().stream().map(PersonTabs::block).toList(),
        open);
  }

  /** Aid of the whole household: the person's own, then what others of it applied for. */
  static PersonTab householdAid(AidService aid, PersonService persons, LongConsumer open) {
    return new PersonTab(
        Messages.text("desktop.tab.aid"),
        Messages.text("desktop.tab.household-aid-none"),
        Messages.text("desktop.tab.aid-open"),
        id -> {
          var blocks = new ArrayList<>(aid(aid, open).read().apply(id));
          for (long other : persons.householdPeople(id)) {
            if (other != id) {
              aid.ledger(of(other)).rows().forEach(row -> blocks.add(ofHousehold(row)));
            }
          }
          return blocks;
        },
        open);
  }

  /** The account in use (B1), and the way to all of them. */
  static PersonTab accounts(PayeeService payees, boolean mayEdit, LongConsumer open) {
    String none = Messages.text("person.account.none");
    return new PersonTab(
        Messages.text("person.account.open"),
        none,
        "",
        id -> {
          Runnable all = () -> open.accept(id);
          List<PersonBlock> blocks =
              payees.history(id).stream()
                  .filter(PayeeAccount::isCurrent)
                  .map(account -> block(account, mayEdit, all))
                  .toList();
          return blocks.isEmpty() && mayEdit
              ? List.of(accountBlock(List.of(new LabelledText(none, "")), "new", all))
              : blocks;
        },
        open);
  }

  private static PersonBlock accountBlock(List<LabelledText> facts, String act, Runnable open) {
    return new PersonBlock("", facts, Messages.text("desktop.tab.account-" + act), open);
  }

  private static PersonBlock block(PayeeAccount account, boolean mayEdit, Runnable open) {
    return accountBlock(
        known(
            fact("person.account.accountNumber", account.number()),
            fact("person.account.bank", account.bank()),
            fact("person.account.holder", account.holder()),
            fact("person.account.proxyRelation", account.proxy()),
            fact("person.account.proxyReason", account.proxyReason()),
            fact("person.account.since", account.validFrom().toString()),
            fact("person.account.check", account.check())),
        mayEdit ? "edit" : "all",
        open);
  }

  private static PersonBlock ofHousehold(AidRow row) {
    return new PersonBlock(
        Messages.text("desktop.tab.aid-of", row.programme(), row.name()), block(row).facts());
  }

  /** What was paid to the household in closed months, newest first. */
  static List<PersonBlock> paid(List<PaidRow> rows) {
    return lines(
        rows,
        row ->
            new LabelledText(
                row.period().label(),
                Messages.text(
                    "desktop.tab.paid-line",
                    row.programme(),
                    yuan(row.payable()),
                    row.name(),
                    row.coveredSize())));
  }

  /** The notices that name one of the household, newest first. */
  static List<PersonBlock> notices(List<Naming> rows) {
    return lines(
        rows,
        row ->
            new LabelledText(
                row.period().label(),
                Messages.text(
                    "desktop.tab.notice-line",
                    row.village(),
                    row.number(),
                    row.name(),
                    row.postedOn(),
                    row.lastDay())));
  }

  private static <R> List<PersonBlock> lines(List<R> rows, Function<R, LabelledText> line) {
    if (rows.isEmpty()) {
      return List.of();
    }
    List<LabelledText> newest = rows.stream().limit(NEWEST).map(line).toList();
    String more =
        rows.size() > NEWEST ? Messages.text("desktop.tab.more", NEWEST, rows.size()) : "";
    return List.of(new PersonBlock(more, newest));
  }

  private static LedgerQuery of(long personId) {
    return LedgerQuery.all().with(LedgerFrame.ONE_PERSON, Long.toString(personId));
  }

  private static PersonBlock block(PlacementRow row) {
    return new PersonBlock(
        row.way(),
        known(
            fact("work.ledger.employer", row.employer()),
            fact("work.ledger.post", row.post()),
            fact("work.ledger.contract", row.contract()),
            fact("work.ledger.wage", yuan(row.wage())),
            fact("work.ledger.insured", row.insured()),
            fact("work.ledger.startedOn", text(row.startedOn())),
            fact("work.ledger.leftOn", text(row.leftOn())),
            fact("work.ledger.check", row.check())));
  }

  private static PersonBlock block(AidRow row) {
    return new PersonBlock(
        row.programme(),
        known(
            fact("aid.ledger.coveredSize", text(row.coveredSize())),
            fact("aid.ledger.base", yuan(row.base())),
            fact("aid.ledger.addon", yuan(row.addon())),
            fact("aid.ledger.amount", yuan(row.amount())),
            fact("aid.ledger.account", row.account()),
            fact("aid.ledger.startMonth", row.startMonth()),
            fact("aid.ledger.endMonth", row.endMonth()),
            fact("aid.ledger.check", row.check())));
  }

  private static LabelledText fact(String key, String text) {
    return new LabelledText(Messages.text(key), text);
  }

  private static List<LabelledText> known(LabelledText... facts) {
    return Stream.of(facts).filter(fact -> !fact.text().isEmpty()).toList();
  }

  private static String yuan(BigDecimal amount) {
    return amount == null ? "" : Yuan.of(amount).label();
  }

  private static String text(Object value) {
    return value == null ? "" : value.toString();
  }
}
