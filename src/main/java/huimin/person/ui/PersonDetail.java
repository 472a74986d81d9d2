package huimin.person.ui;

import huimin.person.CardMember;
import huimin.person.PersonCard;
import huimin.text.Messages;
import huimin.ui.control.DetailPane;
import huimin.ui.control.NoticeBox;
import huimin.value.LabelledText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The page of the person chosen, at the right of the ledger. */
final class PersonDetail {
  private final List<PersonTab> tabs;
  private final List<LaterTab> later = new ArrayList<>();
  private final Map<String, PersonSection> sections = new LinkedHashMap<>();
  private long shown;
  private ReadingView reading;
  private final DetailPane pane = new DetailPane(Messages.text("person.ledger.nobody"));

  private RecordWays ways;

  PersonDetail(List<PersonTab> tabs) {
    this.tabs = tabs;
    pane.onChosen(this::showSection);
  }

  /** Adds a tab that is read when asked for. */
  void later(LaterTab tab) {
    later.add(tab);
  }

  /** Adds a section; it reads when its tab comes into view. */
  void section(PersonSection section) {
    sections.put(section.title(), section);
  }

  private void showSection(String title) {
    if (sections.containsKey(title)) {
      sections.get(title).show(shown);
    }
  }

  /** Says where the page leads for what may be done. */
  void ways(RecordWays records) {
    ways = records;
  }

  /** Shows under the facts how the name is read. */
  void reading(ReadingView line) {
    reading = line;
  }

  DetailPane pane() {
    return pane;
  }

  /** Shows a page; null clears it. */
  void show(PersonPage page) {
    if (page == null) {
      pane.clear();
      return;
    }
    PersonCard card = page.card();
    shown = card.id();
    pane.head(card.name(), card.summary());
    if (!card.check().isEmpty()) {
      pane.notice(
          new NoticeBox(
              NoticeBox.Kind.WARNING, Messages.text("person.ledger.check"), card.check()));
    }
    var contents = new LinkedHashMap<String, Node>();
    contents.put(Messages.text("person.tab.facts"), ownFacts(card));
    contents.put(Messages.text("person.tab.household"), household(card));
    for (int i = 0; i < tabs.size(); i++) {
      contents.put(tabs.get(i).title(), blocks(tabs.get(i), page.more().get(i), card.id()));
    }
    sections.forEach((title, section) -> contents.put(title, section.node()));
    later.forEach(tab -> contents.put(tab.title(), asked(tab, card.id())));
    pane.tabs(contents);
  }

  private Node ownFacts(PersonCard card) {
    Node facts = facts(card.facts());
    return reading == null ? facts : new VBox(facts, reading.of(card.id()));
  }

  static Node facts(List<LabelledText> facts) {
    var values = new LinkedHashMap<String, String>();
    facts.forEach(fact -> values.put(fact.label(), fact.text()));
    return DetailPane.facts(values);
  }

  private Node household(PersonCard card) {
    var content = new VBox(members(card, null));
    content.getStyleClass().add("detail-blocks");
    if (ways != null) {
      content
          .getChildren()
          .add(link(Messages.text("person.household.open"), () -> ways.household(card.id())));
      if (ways.maySeeAccounts()) {
        content
            .getChildren()
            .add(
                link(
                    Messages.text("person.account.open"),
                    () -> ways.accounts(card.id(), card.name())));
      }
    }
    return content;
  }

  /**
   * Not by {@link DetailPane#facts}: a household may have two members of one relation.
   *
   * @param open shows another member's page; null leads nowhere
   */
  static Node members(PersonCard card, LongConsumer open) {
    List<CardMember> members = card.members();
    if (members.isEmpty()) {
      return hint(Messages.text("person.household.none"));
    }
    var grid = new GridPane();
    grid.getStyleClass().add("facts");
    for (int row = 0; row < members.size(); row++) {
      CardMember member = members.get(row);
      var relation = new Label(member.relation());
      relation.getStyleClass().add("muted");
      relation.setMinWidth(Region.USE_PREF_SIZE);
      Labeled name =
          open == null || member.person() == card.id()
              ? new Label(member.name())
              : link(member.name(), () -> open.accept(member.person()));
      name.setAccessibleText(member.relation() + " " + member.name());
      grid.addRow(row, relation, name);
      if (!member.left().isEmpty()) {
        grid.add(hint(Messages.text("person.card.left", member.left())), 2, row);
      }
    }
    return grid;
  }

  private static Node asked(LaterTab tab, long personId) {
    var list = new VBox();
    list.getStyleClass().add("detail-blocks");
    list.getChildren()
        .add(
            link(
                tab.prompt(),
                () -> tab.reading().of(personId, blocks -> fill(list, tab.whenEmpty(), blocks))));
    return list;
  }

  private static void fill(VBox list, String whenEmpty, List<PersonBlock> blocks) {
    list.getChildren().clear();
    if (blocks.isEmpty()) {
      list.getChildren().add(hint(whenEmpty));
    }
    blocks.forEach(block -> add(list, block));
  }

  static void add(VBox list, PersonBlock block) {
    Node facts = facts(block.facts());
    list.getChildren()
        .add(block.heading().isEmpty() ? facts : DetailPane.section(block.heading(), facts));
    if (!block.actText().isEmpty()) {
      list.getChildren().add(link(block.actText(), block.act()));
    }
  }

  private static Node blocks(PersonTab tab, List<PersonBlock> blocks, long personId) {
    if (blocks.isEmpty()) {
      return hint(tab.whenEmpty());
    }
    var list = new VBox();
    list.getStyleClass().add("detail-blocks");
    blocks.forEach(block -> add(list, block));
    list.getChildren().add(link(tab.openText(), () -> tab.open().accept(personId)));
    return list;
  }

  static Hyperlink link(String text, Runnable act) {
    var link = new Hyperlink(text);
    link.setOnAction(event -> act.run());
    return link;
  }

  static Label hint(String text) {
    var hint = new Label(text);
    hint.setWrapText(true);
    hint.getStyleClass().addAll("muted", "detail-hint");
    return hint;
  }
}
