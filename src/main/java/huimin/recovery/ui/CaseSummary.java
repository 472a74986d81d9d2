package huimin.recovery.ui;

import huimin.recovery.RecoveryCase;
import huimin.text.Messages;
import huimin.ui.control.DetailPane;
import huimin.ui.control.EntryCard;
import java.util.LinkedHashMap;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The case itself: computed days with their sources, what was decided, circumstances. */
final class CaseSummary {
  private final VBox dates = new VBox();
  private final VBox facts = new VBox();
  private final Button edit = new Button(Messages.text("recovery.case.edit"));
  private final CaseForm form;
  private final VBox root = new VBox();

  /**
   * @param onSaved called once the case was saved
   */
  CaseSummary(CaseViewModel model, Forms forms, Runnable onSaved) {
    form = new CaseForm(model, forms, onSaved);
    edit.setId("case-edit");
    edit.setMinWidth(Region.USE_PREF_SIZE);
    edit.managedProperty().bind(edit.visibleProperty());
    edit.setOnAction(event -> form.open());
    facts.managedProperty().bind(facts.visibleProperty());
    facts.visibleProperty().bind(form.node().visibleProperty().not());
    dates.getStyleClass().add("entry-list");
    var own = new VBox(edit, form.node(), facts);
    own.getStyleClass().add("entry-section");
    root.getStyleClass().add("person-column");
    root.getChildren().addAll(card("recovery.part.dates", dates), card("recovery.part.case", own));
  }

  private static Node card(String key, Node content) {
    Node card = DetailPane.section(Messages.text(key), content);
    card.getStyleClass().add("person-card");
    return card;
  }

  void show(CaseViewModel.Shown shown) {
    edit.setVisible(shown.edits());
    dates.getChildren().clear();
    shown.dates().forEach(line -> dates.getChildren().add(line(line)));
    if (shown.sheet().priority()) {
      dates.getChildren().add(new EntryCard(Messages.text("recovery.fact.priority")));
    }
    if (dates.getChildren().isEmpty()) {
      dates.getChildren().add(new EntryCard(Messages.text("recovery.fact.none")));
    }
    facts.getChildren().setAll(DetailPane.facts(facts(shown.sheet().entry().content())));
  }

  private static Node line(CaseFacts.Line line) {
    return new EntryCard(Messages.text("recovery.fact.line", line.label(), line.words()))
        .quiet(line.source());
  }

  private static LinkedHashMap<String, String> facts(RecoveryCase c) {
    var facts = new LinkedHashMap<String, String>();
    put(facts, "recovery.field.measure", c.measure().label());
    put(facts, "recovery.field.document", c.document());
    put(facts, "recovery.field.decided-on", Lines.day(c.decidedOn()));
    put(facts, "recovery.field.received-on", Lines.day(c.receivedOn()));
    put(facts, "recovery.field.reported-on", Lines.day(c.reportedOn()));
    put(facts, "recovery.field.agreement-on", Lines.day(c.agreementOn()));
    put(facts, "recovery.field.agreed-months", c.agreedMonths());
    put(facts, "recovery.field.extended-months", c.extendedMonths());
    put(facts, "recovery.field.credited-days", c.creditedDays());
    put(facts, "recovery.field.place", c.place());
    put(facts, "recovery.field.substance", c.substance() == null ? "" : c.substance().label());
    put(
        facts,
        "recovery.field.without",
        Lines.joined(
            flag(c.homeless(), "recovery.field.homeless"),
            flag(c.jobless(), "recovery.field.jobless"),
            flag(c.kinless(), "recovery.field.kinless"),
            flag(c.familyInNeed(), "recovery.field.family-in-need")));
    put(facts, "recovery.field.wish", c.wish() == null ? "" : c.wish().label());
    put(facts, "recovery.field.ability", c.ability() == null ? "" : c.ability().label());
    put(facts, "recovery.field.counts-from", Lines.day(c.countsFrom()));
    put(facts, "recovery.field.end-reason", c.endReason() == null ? "" : c.endReason().label());
    put(facts, "recovery.field.ended-on", Lines.day(c.endedOn()));
    put(facts, "recovery.field.proposed-on", Lines.day(c.proposedOn()));
    put(facts, "recovery.field.proposed-by", c.proposedBy());
    put(facts, "recovery.field.closed-on", Lines.day(c.closedOn()));
    put(facts, "recovery.field.note", c.note());
    return facts;
  }

  private static String flag(boolean set, String key) {
    return set ? Messages.text(key) : "";
  }

  /** What is not known is left out; so is a length of nothing. */
  private static void put(LinkedHashMap<String, String> facts, String key, Object value) {
    String text = value == null ? "" : value.toString();
    if (!text.isEmpty() && !text.equals("0")) {
      facts.put(Messages.text(key), text);
    }
  }

  void clear() {
    form.close();
    edit.setVisible(false);
    dates.getChildren().clear();
    facts.getChildren().clear();
  }

  Node node() {
    return root;
  }
}
