package huimin.work.ui;

import huimin.text.Messages;
import huimin.ui.control.DetailPane;
import huimin.ui.control.NoticeBox;
import huimin.work.PlacementRow;
import java.util.LinkedHashMap;
import java.util.function.Function;
import java.util.function.LongConsumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;

/** The placement chosen, at the right of the ledger. */
final class PlacementDetail {
  private final DetailPane pane = new DetailPane(Messages.text("work.ledger.nobody"));
  private final LongConsumer openPerson;

  PlacementDetail(LongConsumer openPerson) {
    this.openPerson = openPerson;
  }

  DetailPane pane() {
    return pane;
  }

  /** Shows a placement; null clears the page. */
  void show(PlacementRow row) {
    if (row == null) {
      pane.clear();
      return;
    }
    String state = Messages.text(row.leftOn() == null ? "work.state.working" : "work.state.left");
    pane.head(row.name(), String.join(" · ", row.village(), row.way(), state));
    if (!row.check().isEmpty()) {
      pane.notice(
          new NoticeBox(NoticeBox.Kind.WARNING, Messages.text("work.ledger.check"), row.check()));
    }
    var person = new Hyperlink(Messages.text("work.ledger.open-person"));
    person.setOnAction(event -> openPerson.accept(row.personId()));
    var tabs = new LinkedHashMap<String, Node>();
    tabs.put(Messages.text("work.tab.placement"), new VBox(DetailPane.facts(facts(row)), person));
    pane.tabs(tabs);
  }

  private static LinkedHashMap<String, String> facts(PlacementRow row) {
    var facts = new LinkedHashMap<String, String>();
    add(facts, "idNumber", row.idNumber(), Function.identity());
    add(facts, "employer", row.employer(), Function.identity());
    add(facts, "way", row.way(), Function.identity());
    add(facts, "post", row.post(), Function.identity());
    add(facts, "contract", row.contract(), Function.identity());
    add(facts, "wage", row, PlacementColumns::wage);
    add(facts, "insured", row.insured(), Function.identity());
    add(facts, "startedOn", row.startedOn(), PlacementColumns::day);
    add(facts, "leftOn", row.leftOn(), PlacementColumns::day);
    return facts;
  }

  /** What is not known shows a dash. */
  private static <T> void add(
      LinkedHashMap<String, String> facts, String name, T value, Function<T, String> words) {
    String text = value == null ? "" : words.apply(value);
    facts.put(Messages.text("work.ledger." + name), text.isEmpty() ? null : text);
  }
}
