package huimin.office.ui;

import huimin.office.HealthLine;
import huimin.office.HealthReport;
import huimin.text.Messages;
import huimin.ui.Dialogs;
import huimin.ui.control.Mark;
import huimin.ui.control.NoticeBox;
import huimin.ui.control.StatusMark;
import huimin.ui.control.Toolbar;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** 健康检查: what was looked at, how it stands, and the way out where it does not. */
final class HealthPage implements SystemPage {
  private final HealthViewModel model;
  private final VBox lines = new VBox();
  private final BorderPane root = new BorderPane();

  HealthPage(HealthViewModel model, Dialogs dialogs) {
    this.model = model;
    var bar = new Toolbar(title());
    Button print =
        bar.act(
            Messages.text("office.print"),
            Feather.PRINTER,
            () -> model.print(() -> dialogs.done(Messages.text("office.printed"))));
    print.setId("health-print");
    print.disableProperty().bind(model.busyProperty().or(model.reportProperty().isNull()));
    Button run = bar.primary(Messages.text("office.health.run"), "", model::run);
    run.setId("health-run");
    run.disableProperty().bind(model.busyProperty());
    lines.getStyleClass().addAll("page", "health-lines");
    var scroll = new ScrollPane(lines);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("edge-to-edge");
    root.setTop(bar);
    root.setCenter(scroll);
    model.reportProperty().subscribe(this::show);
  }

  private void show(HealthReport report) {
    lines.getChildren().clear();
    if (report == null) {
      lines
          .getChildren()
          .add(
              new NoticeBox(
                  NoticeBox.Kind.INFO,
                  Messages.text("office.health.not-yet"),
                  Messages.text("office.health.what")));
      return;
    }
    lines
        .getChildren()
        .add(
            new NoticeBox(
                report.ok() ? NoticeBox.Kind.DONE : NoticeBox.Kind.STOP,
                Messages.text(report.ok() ? "office.health.ok" : "office.health.not-ok"),
                Messages.text(
                    "office.health.found",
                    report.count(HealthLine.State.FAULT),
                    report.count(HealthLine.State.NOTE))));
    var grid = new GridPane();
    grid.setId("health-grid");
    grid.getStyleClass().add("facts");
    int row = 0;
    for (HealthLine line : report.lines()) {
      var subject = new Label(line.subject());
      subject.setMinWidth(Region.USE_PREF_SIZE);
      var state = new StatusMark(mark(line.state()), line.state().label());
      state.setMinWidth(Region.USE_PREF_SIZE);
      var words = new Label(line.words());
      words.setWrapText(true);
      words.setMinHeight(Region.USE_PREF_SIZE);
      words.setAccessibleText(line.subject() + " " + line.state().label() + " " + line.words());
      grid.addRow(row++, subject, state, words);
    }
    lines.getChildren().add(grid);
  }

  private static Mark mark(HealthLine.State state) {
    return switch (state) {
      case GOOD -> Mark.DONE;
      case NOTE -> Mark.WARNING;
      case FAULT -> Mark.STOP;
    };
  }

  @Override
  public String title() {
    return Messages.text("office.page.health");
  }

  @Override
  public Node node() {
    return root;
  }

  /** Only when asked: it takes its time. */
  @Override
  public void onShow() {}
}
