package huimin.event.ui;

import huimin.event.Change;
import huimin.event.EventPreview;
import huimin.text.Messages;
import huimin.ui.control.DetailPane;
import huimin.ui.control.NoticeBox;
import huimin.value.Problem;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What an event would change and whom it would make ask what. */
final class PreviewPane {
  private final VBox root = new VBox();

  PreviewPane() {
    root.getStyleClass().add("page");
    root.setId("event-preview");
  }

  Node node() {
    return root;
  }

  /** Says what to do first. */
  void hint(String text) {
    root.getChildren().setAll(words(text, "muted"));
  }

  /**
   * Shows a preview.
   *
   * @param elsewhere problems that stand at no field of the form
   */
  void show(EventPreview preview, List<Problem> elsewhere) {
    root.getChildren().clear();
    elsewhere.forEach(
        problem ->
            root.getChildren()
                .add(
                    new NoticeBox(
                        problem.isError() ? NoticeBox.Kind.STOP : NoticeBox.Kind.WARNING,
                        Messages.text(problem),
                        "")));
    if (preview.isRefused()) {
      root.getChildren()
          .add(
              new NoticeBox(
                  NoticeBox.Kind.STOP,
                  Messages.text("event.preview.refused"),
                  Messages.text("event.preview.refused-why")));
      return;
    }
    root.getChildren()
        .addAll(
            money(preview),
            DetailPane.section(
                Messages.text("event.preview.changes", preview.changes().size()),
                preview.changes().isEmpty()
                    ? words(Messages.text("event.preview.no-change"), "muted")
                    : changes(preview.changes())),
            DetailPane.section(
                Messages.text("event.preview.asks", preview.asks().size()), asks(preview.asks())));
  }

  private static NoticeBox money(EventPreview preview) {
    return preview.redirects()
        ? new NoticeBox(
            NoticeBox.Kind.WARNING,
            Messages.text("event.preview.redirects"),
            Messages.text("event.preview.redirects-why"))
        : new NoticeBox(
            NoticeBox.Kind.INFO,
            Messages.text("event.preview.no-stop"),
            Messages.text("event.preview.no-stop-why"));
  }

  private static Node changes(List<Change> changes) {
    var grid = new GridPane();
    grid.getStyleClass().add("facts");
    grid.setId("event-changes");
    int row = 0;
    for (Change change : changes) {
      var subject = words(change.subject(), "notice-title");
      subject.setMinWidth(Region.USE_PREF_SIZE);
      var what = words(change.what(), "muted");
      what.setMinWidth(Region.USE_PREF_SIZE);
      var text =
          words(Messages.text("event.preview.change", change.before(), change.after()), "plain");
      text.setAccessibleText(change.subject() + " " + change.what() + " " + text.getText());
      grid.addRow(row++, subject, what, text);
    }
    return grid;
  }

  private static Node asks(List<EventPreview.Asked> asks) {
    if (asks.isEmpty()) {
      return words(Messages.text("event.preview.no-ask"), "muted");
    }
    var list = new VBox();
    list.getStyleClass().add("detail-blocks");
    for (EventPreview.Asked ask : asks) {
      list.getChildren()
          .add(
              new VBox(
                  words(Messages.text("event.preview.ask", ask.title(), ask.role()), "event-ask"),
                  words(ask.words(), "plain")));
    }
    return list;
  }

  private static Label words(String text, String style) {
    var words = new Label(text);
    words.setWrapText(true);
    words.setMinHeight(Region.USE_PREF_SIZE);
    words.getStyleClass().add(style);
    return words;
  }
}
