package huimin.payment.ui;

import huimin.payment.PayListService.PayList;
import huimin.payment.ui.MonthDesk.Page;
import huimin.platform.security.Action;
import huimin.platform.security.Purpose;
import huimin.text.Messages;
import huimin.ui.Dialogs;
import huimin.ui.FileChoice;
import huimin.ui.control.DayField;
import huimin.ui.control.DetailPane;
import huimin.ui.control.Icon;
import huimin.ui.control.LedgerColumn;
import huimin.ui.control.Mark;
import huimin.ui.control.PlainTable;
import huimin.ui.control.StatusMark;
import huimin.value.Period;
import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** The last two steps: what is written out of a closed month. */
final class MonthOutputPane {
  private final MonthPageViewModel model;
  private final Dialogs dialogs;
  private final FileChoice files;
  private final MonthJumps jumps;

  MonthOutputPane(MonthPageViewModel model, Dialogs dialogs, FileChoice files, MonthJumps jumps) {
    this.model = model;
    this.dialogs = dialogs;
    this.files = files;
    this.jumps = jumps;
  }

  /** Pay lists: a button, and what it wrote. */
  Node lists(Page page) {
    var box = new VBox();
    box.getStyleClass().add("section");
    VBox.setVgrow(box, Priority.ALWAYS);
    var title = new Label(Messages.text("payment.month.step.lists"));
    title.getStyleClass().add("section-title");
    box.getChildren().addAll(title, muted(explained(page, "lists")));
    if (page.view().closed()) {
      var write = button("write-lists", Feather.DOWNLOAD, this::writeLists);
      var table =
          new PlainTable<>(
              Messages.text("payment.month.lists"),
              model.lists(),
              listColumns(),
              Messages.text("payment.month.lists.none"));
      table.setId("month-lists");
      table.setMinHeight(120);
      VBox.setVgrow(table, Priority.ALWAYS);
      boolean may = model.may(Action.PAYLIST_WRITE);
      var slip = button("write-slip", Feather.CLIPBOARD, this::writeSlip);
      box.getChildren().addAll(may ? line(write, slip) : line(slip), table);
    }
    return box;
  }

  private static List<LedgerColumn<PayList>> listColumns() {
    return List.of(
        column("programme", 150, PayList::programme),
        column("channel", 110, list -> list.channel().isEmpty() ? "—" : list.channel()),
        LedgerColumn.figure("rows", listTitle("rows"), 70, list -> "%,d".formatted(list.rows())),
        LedgerColumn.figure("sum", listTitle("sum"), 120, list -> list.sum().label()),
        column("file", 400, list -> list.file().toString()));
  }

  private static LedgerColumn<PayList> column(
      String id, double width, java.util.function.Function<PayList, String> text) {
    return LedgerColumn.text(id, listTitle(id), width, text);
  }

  private static String listTitle(String id) {
    return Messages.text("payment.month.lists.column." + id);
  }

  private void writeSlip() {
    files
        .folder(Messages.text("payment.month.folder.slip"))
        .ifPresent(
            folder ->
                model.writeSlip(
                    folder, file -> dialogs.done(Messages.text("payment.month.slip.done", file))));
  }

  private void writeLists() {
    files
        .folder(Messages.text("payment.month.folder.lists"))
        .ifPresent(
            folder ->
                files.purpose(
                    Messages.text("payment.month.lists"),
                    Messages.text("payment.month.write-lists"),
                    purpose -> writeLists(folder, purpose)));
  }

  private void writeLists(Path folder, Purpose purpose) {
    model.writeLists(
        folder,
        purpose,
        written -> dialogs.done(Messages.text("payment.month.lists.done", written.size(), folder)));
  }

  /** Notices and return. */
  Node publish(MonthProgress progress) {
    var box = new VBox(notices(progress.page()), returns(progress));
    box.getStyleClass().add("page-parts");
    return box;
  }

  private Node notices(Page page) {
    Period period = page.view().period();
    if (!page.view().closed()) {
      return part("notices", muted(explained(page, "publish")));
    }
    if (page.notices() > 0) {
      var state =
          new StatusMark(Mark.DONE, Messages.text("payment.month.notices.done", page.notices()));
      return part(
          "notices", line(state, link("see-notices", () -> jumps.notices().accept(period))));
    }
    if (!model.may(Action.NOTICE_PUBLISH)) {
      return part("notices", muted(Messages.text("payment.month.notices.none")));
    }
    var day = new DayField(Messages.text("payment.month.posted-on"), model.today());
    day.setId("month-posted-on");
    var label = new Label(Messages.text("payment.month.posted-on"));
    label.setLabelFor(day);
    var publish =
        button(
            "publish",
            Feather.FILE_TEXT,
            () ->
                model.publish(
                    day.getValue(),
                    count ->
                        dialogs.done(
                            Messages.text("payment.month.notices.fresh", period.label(), count))));
    return part("notices", muted(explained(page, "publish")), line(label, day, publish));
  }

  private Node returns(MonthProgress progress) {
    Page page = progress.page();
    Period period = page.view().period();
    if (!page.view().closed()) {
      return part("returns", muted(explained(page, "return")));
    }
    var line = line();
    if (model.may(Action.RETURN_WRITE)) {
      line.getChildren().add(button("write-return", Feather.DOWNLOAD, this::writeReturn));
    }
    line.getChildren().add(link("see-return", () -> jumps.returns().accept(period)));
    var part = part("returns", muted(explained(page, "return")), line);
    if (progress.returned() != null) {
      part.getChildren()
          .add(
              new StatusMark(
                  Mark.DONE, Messages.text("payment.month.return.done", progress.returned())));
    }
    return part;
  }

  private void writeReturn() {
    files
        .folder(Messages.text("payment.month.folder.return"))
        .ifPresent(
            folder ->
                files.purpose(
                    Messages.text("payment.month.folder.return"),
                    Messages.text("payment.month.write-return"),
                    purpose -> writeReturn(folder, purpose)));
  }

  private void writeReturn(Path folder, Purpose purpose) {
    model.writeReturn(
        folder, purpose, file -> dialogs.done(Messages.text("payment.month.return.done", file)));
  }

  private static String explained(Page page, String what) {
    String when = page.view().closed() ? "closed" : "open";
    return Messages.text("payment.month.explained." + what + "." + when);
  }

  private static VBox part(String id, Node... content) {
    var words = new VBox(content);
    words.getStyleClass().add("section");
    return (VBox) DetailPane.section(Messages.text("payment.month.part." + id), words);
  }

  private Button button(String id, Ikon icon, Runnable act) {
    var button = new Button(Messages.text("payment.month." + id), new Icon(icon));
    button.setId("month-" + id);
    button.setMinWidth(Button.USE_PREF_SIZE);
    button.disableProperty().bind(model.busyProperty());
    button.setOnAction(event -> act.run());
    return button;
  }

  private static Hyperlink link(String id, Runnable act) {
    var link = new Hyperlink(Messages.text("payment.month." + id));
    link.setId("month-" + id);
    link.setOnAction(event -> act.run());
    return link;
  }

  private static HBox line(Node... nodes) {
    var line = new HBox(nodes);
    line.setAlignment(Pos.CENTER_LEFT);
    line.getStyleClass().add("line");
    return line;
  }

  private static Label muted(String text) {
    var label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(Label.USE_PREF_SIZE);
    label.getStyleClass().add("muted");
    return label;
  }
}
