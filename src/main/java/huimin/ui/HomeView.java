package huimin.ui;

import huimin.platform.task.TaskRunner;
import huimin.text.Messages;
import huimin.ui.HomeFacts.Waiting;
import huimin.ui.control.DetailPane;
import huimin.ui.control.Mark;
import huimin.ui.control.StatusMark;
import huimin.ui.control.Toolbar;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** 工作台: four figures, how far the month is, what needs somebody today. */
public final class HomeView implements Screen {
  private static final int FIGURES = 4;

  private final Supplier<HomeFacts> facts;
  private final TaskRunner runner;
  private final Consumer<Throwable> onFailed;
  private final Toolbar bar = new Toolbar(Messages.text("ui.home.title"));
  private final GridPane figures = new GridPane();
  private final Label month = new Label();
  private final StepLine steps = new StepLine(Messages.text("ui.home.steps"));
  private final VBox waiting = new VBox();
  private final BorderPane root = new BorderPane();

  /**
   * @param facts reads everything; called off the screen's thread
   * @param toMonth opens the month's page
   */
  public HomeView(
      Supplier<HomeFacts> facts,
      Runnable toMonth,
      TaskRunner runner,
      Consumer<Throwable> onFailed) {
    this.facts = facts;
    this.runner = runner;
    this.onFailed = onFailed;
    figures.getStyleClass().add("home-figures");
    for (int i = 0; i < FIGURES; i++) {
      var share = new ColumnConstraints();
      share.setPercentWidth(100.0 / FIGURES);
      figures.getColumnConstraints().add(share);
    }
    waiting.getStyleClass().add("waiting-list");
    waiting.setId("home-waiting");
    var page =
        new VBox(
            figures,
            new VBox(monthHead(toMonth), steps),
            DetailPane.section(Messages.text("ui.home.waiting"), waiting));
    page.getStyleClass().addAll("page", "home");
    var scroll = new ScrollPane(page);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("edge-to-edge");
    root.setTop(bar);
    root.setCenter(scroll);
    page.setVisible(false);
  }

  private HBox monthHead(Runnable toMonth) {
    month.getStyleClass().add("section-title");
    var open = new Hyperlink(Messages.text("ui.home.to-month"));
    open.setId("home-to-month");
    open.setOnAction(event -> toMonth.run());
    var head = new HBox(month, open);
    head.setAlignment(Pos.CENTER_LEFT);
    head.getStyleClass().add("line");
    return head;
  }

  private void show(HomeFacts read) {
    bar.count(Messages.text("ui.home.today", read.today()));
    figures.getChildren().clear();
    figure(0, "persons", count(read.persons()), "");
    figure(1, "households", count(read.households()), "");
    figure(2, "aid", count(read.aid()), aidDetail(read));
    figure(
        3,
        "working",
        count(read.working()),
        Messages.text("ui.home.change", change(read.working() - read.workingBefore())));
    month.setText(Messages.text("ui.home.month", read.month()));
    steps.show(read.steps());
    waiting.getChildren().setAll(read.waiting().stream().map(HomeView::line).toList());
    if (read.waiting().isEmpty()) {
      waiting.getChildren().setAll(new StatusMark(Mark.DONE, Messages.text("ui.home.nothing")));
    }
    ((ScrollPane) root.getCenter()).getContent().setVisible(true);
  }

  private static String aidDetail(HomeFacts read) {
    String amount = Messages.text("ui.home.amount", read.amount().label());
    return read.aidBefore() == null
        ? amount
        : amount
            + Messages.text("ui.home.dot")
            + Messages.text("ui.home.change", change(read.aid() - read.aidBefore()));
  }

  private void figure(int column, String id, String value, String detail) {
    var title = new Label(Messages.text("ui.home.figure." + id));
    title.getStyleClass().add("muted");
    var number = new Label(value);
    number.getStyleClass().add("home-number");
    var unit = new Label(Messages.text("ui.home.unit." + id));
    unit.getStyleClass().add("muted");
    var line = new HBox(number, unit);
    line.setAlignment(Pos.BASELINE_LEFT);
    line.getStyleClass().add("line");
    var small = new Label(detail);
    small.getStyleClass().add("step-detail");
    small.setWrapText(true);
    var card = new VBox(title, line, small);
    card.getStyleClass().add("home-figure");
    card.setAccessibleText(title.getText() + " " + value + " " + unit.getText() + " " + detail);
    card.setId("home-" + id);
    card.setMaxHeight(Double.MAX_VALUE);
    figures.add(card, column, 0);
  }

  private static Node line(Waiting one) {
    var detail = new Label(one.detail());
    detail.getStyleClass().add("muted");
    detail.setWrapText(true);
    var words = new StatusMark(one.mark(), one.text());
    words.setMinWidth(Region.USE_PREF_SIZE);
    var jump = new Button(one.act());
    jump.setMinWidth(Region.USE_PREF_SIZE);
    jump.setAccessibleText(one.act() + " " + one.text());
    jump.setOnAction(event -> one.jump().run());
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    var line = new HBox(words, detail, space, jump);
    line.setAlignment(Pos.CENTER_LEFT);
    line.getStyleClass().add("waiting");
    return line;
  }

  private static String count(int count) {
    return "%,d".formatted(count);
  }

  private static String change(int change) {
    return change == 0 ? Messages.text("ui.home.same") : "%+,d".formatted(change);
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  public void onShow() {
    runner.read(this, progress -> facts.get(), this::show, onFailed);
  }
}
