package huimin.aid.ui;

import huimin.aid.AidRow;
import huimin.text.Messages;
import huimin.ui.control.DetailPane;
import huimin.ui.control.NoticeBox;
import java.util.LinkedHashMap;
import java.util.function.LongConsumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;

/** The aid case chosen, at the right of the ledger. */
final class AidDetail {
  private final DetailPane pane = new DetailPane(Messages.text("aid.ledger.nobody"));
  private final LongConsumer openPerson;

  AidDetail(LongConsumer openPerson) {
    this.openPerson = openPerson;
  }

  DetailPane pane() {
    return pane;
  }

  /** Shows a case; null clears the page. */
  void show(AidRow row) {
    if (row == null) {
      pane.clear();
      return;
    }
    pane.head(row.name(), String.join(" · ", row.programme(), row.village() + row.group()));
    if (!row.check().isEmpty()) {
      pane.notice(
          new NoticeBox(NoticeBox.Kind.WARNING, Messages.text("aid.ledger.check"), row.check()));
    }
    var person = new Hyperlink(Messages.text("aid.ledger.open-person"));
    person.setOnAction(event -> openPerson.accept(row.personId()));
    var tabs = new LinkedHashMap<String, Node>();
    tabs.put(Messages.text("aid.tab.case"), new VBox(DetailPane.facts(facts(row)), person));
    pane.tabs(tabs);
  }

  private static LinkedHashMap<String, String> facts(AidRow row) {
    var facts = new LinkedHashMap<String, String>();
    add(facts, "idNumber", row.idNumber());
    add(facts, "coveredSize", Integer.toString(row.coveredSize()));
    add(facts, "base", AidColumns.yuan(row.base()));
    add(facts, "addon", AidColumns.yuan(row.addon()));
    add(facts, "amount", AidColumns.yuan(row.amount()));
    add(facts, "account", row.account());
    add(facts, "startMonth", row.startMonth());
    add(facts, "endMonth", row.endMonth());
    return facts;
  }

  /** What is not known shows a dash. */
  private static void add(LinkedHashMap<String, String> facts, String name, String text) {
    facts.put(Messages.text("aid.ledger." + name), text == null || text.isEmpty() ? null : text);
  }
}
