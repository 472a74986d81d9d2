package huimin;

import huimin.person.CardMember;
import huimin.person.PersonCard;
import huimin.person.ui.BlocksSection;
import huimin.person.ui.PersonSection;
import huimin.platform.security.Action;
import huimin.platform.task.TaskRunner;
import huimin.recovery.ui.OrdinaryPerson;
import huimin.text.Messages;
import huimin.ui.Dialogs;
import huimin.ui.control.DetailPane;
import huimin.value.LabelledText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The ordinary person beside a case: what the worker's other rights allow, in one column. */
final class CabinetPerson implements OrdinaryPerson {
  private final Wiring wiring;
  private final TaskRunner runner;
  private final Dialogs dialogs;
  private final List<PersonSection> sections = new ArrayList<>();
  private final Label name = new Label();
  private final VBox facts = new VBox();
  private final VBox household = new VBox();
  private final VBox root = new VBox();

  CabinetPerson(Wiring wiring, TaskRunner runner, Dialogs dialogs, LedgerScreens ledgers) {
    this.wiring = wiring;
    this.runner = runner;
    this.dialogs = dialogs;
    sections.add(
        new BlocksSection(
            PersonTabs.work(wiring.placements(), ledgers::showPlacements),
            Action.WORK_VIEW,
            runner,
            dialogs::failed));
    sections.add(
        new BlocksSection(
            PersonTabs.householdAid(wiring.aid(), wiring.persons(), ledgers::showAid),
            Action.AID_VIEW,
            runner,
            dialogs::failed));
    sections.addAll(PersonSections.toRead(wiring, runner, dialogs));
    sections.removeIf(section -> !wiring.access().allows(section.right()));
    name.getStyleClass().add("section-title");
    name.setWrapText(true);
    name.setMinHeight(Region.USE_PREF_SIZE);
    root.getStyleClass().add("person-column");
    root.getChildren().add(name);
    if (wiring.access().allows(Action.PERSON_OPEN)) {
      root.getChildren().add(card(Messages.text("person.tab.facts"), facts));
      root.getChildren().add(card(Messages.text("person.tab.household"), household));
    }
    sections.forEach(each -> root.getChildren().add(card(each.title(), each.node())));
  }

  private static Node card(String title, Node content) {
    Node card = DetailPane.section(title, content);
    card.getStyleClass().add("person-card");
    return card;
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  public void show(long personId, Supplier<PersonCard> card) {
    clear();
    if (wiring.access().allows(Action.PERSON_OPEN)) {
      runner.read(this, progress -> card.get(), this::show, dialogs::failed);
    }
    sections.forEach(each -> show(each, personId));
  }

  @Override
  public void clear() {
    name.setText("");
    facts.getChildren().clear();
    household.getChildren().clear();
    sections.forEach(each -> each.node().setVisible(false));
  }

  private static void show(PersonSection section, long personId) {
    section.node().setVisible(true);
    section.show(personId);
  }

  private void show(PersonCard card) {
    name.setText(card.summary().isEmpty() ? card.name() : card.name() + "　" + card.summary());
    facts.getChildren().setAll(lines(card.facts()));
    household
        .getChildren()
        .setAll(lines(card.members().stream().map(CabinetPerson::line).toList()));
  }

  private static LabelledText line(CardMember member) {
    String left = member.left().isEmpty() ? "" : Messages.text("person.card.left", member.left());
    return new LabelledText(member.relation(), (member.name() + " " + left).strip());
  }

  private static Node lines(List<LabelledText> facts) {
    var lines = new LinkedHashMap<String, String>();
    facts.forEach(
        fact -> lines.merge(fact.label(), fact.text(), (one, other) -> one + "\n" + other));
    return DetailPane.facts(lines);
  }
}
