package huimin.notice.ui;

import huimin.notice.ui.NoticeDesk.Page;
import huimin.platform.security.Action;
import huimin.text.Messages;
import huimin.ui.Dialogs;
import huimin.ui.control.DayField;
import huimin.ui.control.Icon;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** A month without notices: what to do first. */
final class NoticeEmpty extends VBox {
  private final Label title = new Label();
  private final Label text = new Label();
  private final HBox act;
  private final boolean mayPublish;

  NoticeEmpty(NoticeViewModel model, Dialogs dialogs) {
    mayPublish = model.may(Action.NOTICE_PUBLISH);
    var day = new DayField(Messages.text("notice.view.posted-on"), model.today());
    day.setId("notice-posted-on");
    var label = new Label(Messages.text("notice.view.posted-on"));
    label.setLabelFor(day);
    var publish = new Button(Messages.text("notice.view.publish"));
    publish.setId("notice-publish");
    publish.getStyleClass().add("accent");
    publish.disableProperty().bind(model.busyProperty());
    publish.setOnAction(
        event ->
            model.publish(
                day.getValue(),
                count -> dialogs.done(Messages.text("notice.view.published", count))));
    act = new HBox(label, day, publish);
    act.setAlignment(Pos.CENTER);
    act.getStyleClass().add("line");
    title.getStyleClass().add("section-title");
    title.setId("notice-empty-title");
    text.setWrapText(true);
    text.getStyleClass().add("muted");
    getStyleClass().add("empty-state");
    setAlignment(Pos.CENTER);
    getChildren().addAll(new Icon(Feather.FILE_TEXT), title, text, act);
  }

  void show(Page page) {
    boolean closed = page.period() != null;
    title.setText(
        closed
            ? Messages.text("notice.view.none.title", page.period().label())
            : Messages.text("notice.view.no-month.title"));
    text.setText(Messages.text(closed ? "notice.view.none.text" : "notice.view.no-month.text"));
    act.setVisible(closed && mayPublish);
    act.setManaged(act.isVisible());
  }
}
