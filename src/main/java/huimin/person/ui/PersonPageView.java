package huimin.person.ui;

import huimin.person.PersonCard;
import huimin.text.Messages;
import huimin.ui.Screen;
import huimin.ui.control.DetailPane;
import huimin.ui.control.Mark;
import huimin.ui.control.NoticeBox;
import huimin.ui.control.StatusMark;
import huimin.ui.control.Toolbar;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;

/**
 * One person on one page, laid over the place it was opened from: what is due at the top, then
 * everything the one at work may know, in two columns.
 */
public final class PersonPageView implements Screen {
  private final PersonPageViewModel model;
  private final List<PersonSection> sections;
  private final Toolbar bar = new Toolbar("");
  private final VBox due = new VBox();
  private final VBox facts = new VBox();
  private final VBox household = new VBox();
  private final ScrollPane scroll = new ScrollPane();
  private final BorderPane root = new BorderPane();

  /**
   * @param left sections under the facts
   * @param right sections under the household
   * @param back leaves the page
   */
  public PersonPageView(
      PersonPageViewModel model,
      List<PersonSection> left,
      List<PersonSection> right,
      Runnable back) {
    this.model = model;
    this.sections = Stream.concat(left.stream(), right.stream()).toList();
    bar.back(back);
    due.getStyleClass().add("person-due");
    due.setId("person-due");
    var columns = new GridPane();
    columns.getStyleClass().add("person-columns");
    for (int i = 0; i < 2; i++) {
      var half = new ColumnConstraints();
      half.setPercentWidth(50);
      columns.getColumnConstraints().add(half);
    }
    columns.addRow(
        0,
        column(card(Messages.text("person.tab.facts"), facts), left),
        column(card(Messages.text("person.tab.household"), household), right));
    var page = new VBox(due, columns);
    page.getStyleClass().add("person-page");
    scroll.setContent(page);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("edge-to-edge");
    scroll.setId("person-page");
    root.setTop(bar);
    root.setCenter(scroll);
    model.cardProperty().subscribe(this::show);
    model.due().addListener((ListChangeListener<DueLine>) change -> showDue());
    due.visibleProperty().bind(Bindings.isNotEmpty(due.getChildren()));
    due.managedProperty().bind(due.visibleProperty());
  }

  private static VBox column(Node first, List<PersonSection> sections) {
    var column = new VBox(first);
    column.getStyleClass().add("person-column");
    sections.forEach(each -> column.getChildren().add(card(each.title(), each.node())));
    return column;
  }

  private static Node card(String title, Node content) {
    Node card = DetailPane.section(title, content);
    card.getStyleClass().add("person-card");
    return card;
  }

  private void show(PersonCard card) {
    facts.getChildren().clear();
    household.getChildren().clear();
    bar.title(card == null ? "" : card.name());
    bar.count(card == null ? "" : card.summary());
    if (card != null) {
      facts.getChildren().add(PersonDetail.facts(card.facts()));
      household.getChildren().add(PersonDetail.members(card, this::turnTo));
    }
    showDue();
  }

  private void showDue() {
    due.getChildren().clear();
    PersonCard card = model.cardProperty().get();
    if (card != null && !card.check().isEmpty()) {
      due.getChildren()
          .add(
              new NoticeBox(
                  NoticeBox.Kind.WARNING, Messages.text("person.ledger.check"), card.check()));
    }
    model.due().forEach(line -> due.getChildren().add(line(line)));
  }

  private static Node line(DueLine line) {
    var words = new StatusMark(line.urgent() ? Mark.STOP : Mark.WARNING, line.sentence());
    words.setWrapText(true);
    var row = new HBox(words);
    row.getStyleClass().add("person-due-line");
    if (line.jump() != null) {
      Hyperlink go = PersonDetail.link(Messages.text("person.page.go"), line.jump());
      go.setMinWidth(Region.USE_PREF_SIZE); // beside a long sentence the sentence gives way
      row.getChildren().add(go);
    }
    return row;
  }

  /** What can be done about the person shown. */
  public record Act(String text, Ikon icon, LongConsumer onPerson) {}

  /** Puts an act on the bar. */
  public void act(Act act) {
    bar.act(act.text(), act.icon(), () -> act.onPerson().accept(model.personProperty().get()));
  }

  /** Who is shown; "" until that is read. */
  public String name() {
    PersonCard card = model.cardProperty().get();
    return card == null ? "" : card.name();
  }

  /** Shows somebody's page from its top. */
  public void choose(long personId) {
    model.choose(personId);
    scroll.setVvalue(0);
  }

  private void turnTo(long personId) {
    choose(personId);
    onShow();
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  public void onShow() {
    long person = model.personProperty().get();
    if (person > 0) { // nobody is chosen before the page is first opened
      model.read();
      sections.forEach(each -> each.show(person));
    }
    scroll.requestFocus();
  }
}
