package huimin.returns.ui;

import huimin.returns.IndicatorValue;
import huimin.returns.ui.ReturnDesk.Page;
import huimin.text.Messages;
import huimin.ui.Dialogs;
import huimin.ui.FileChoice;
import huimin.ui.Screen;
import huimin.ui.control.FigureTable;
import huimin.ui.control.FigureTable.Cell;
import huimin.ui.control.Icon;
import huimin.ui.control.MonthChoice;
import huimin.ui.control.Toolbar;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** 上报: the indicators of a closed month as the district asks for them. */
public final class ReturnView implements Screen {
  private static final Set<String> WORDS = Set.of("code", "name", "unit", "note");

  private final ReturnViewModel model;
  private final Dialogs dialogs;
  private final FileChoice files;
  private final Toolbar bar = new Toolbar(Messages.text("returns.view.title"));
  private final MonthChoice months;
  private final Button export;
  private final FigureTable table =
      new FigureTable(
          Messages.text("returns.view.title"),
          Stream.of("code", "name", "unit", "previous", "added", "left", "now", "to-date", "note")
              .map(
                  id ->
                      new FigureTable.Column(
                          Messages.text("returns.column." + id), !WORDS.contains(id)))
              .toList());
  private final ScrollPane scroll = new ScrollPane();
  private final BorderPane root = new BorderPane();

  /**
   * @param files where folders are chosen; usually the dialogs themselves
   */
  public ReturnView(ReturnViewModel model, Dialogs dialogs, FileChoice files) {
    this.model = model;
    this.dialogs = dialogs;
    this.files = files;
    months = new MonthChoice(Messages.text("returns.view.month"), model::choose);
    bar.add(months);
    export = bar.primary(Messages.text("returns.view.export"), "", this::write);
    export.setId("returns-export");
    export.setVisible(model.mayWrite());
    export.setManaged(export.isVisible());
    table.setId("returns-figures");
    var page = new VBox(table);
    page.getStyleClass().add("page");
    scroll.setContent(page);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("edge-to-edge");
    root.setTop(bar);
    model.pageProperty().subscribe(this::show);
    model.busyProperty().subscribe(busy -> enable());
  }

  private void show(Page page) {
    if (page == null) {
      return;
    }
    boolean any = page.period() != null;
    months.show(page.months(), page.period());
    bar.count(any ? Messages.text("returns.view.summary", page.values().size()) : "");
    root.setCenter(any ? scroll : empty());
    table.clear();
    page.values().forEach(this::add);
    enable();
  }

  private void add(IndicatorValue value) {
    table.row(
        List.of(
            new Cell.Whole(value.indicator().code()),
            new Cell.Whole(value.indicator().name()),
            new Cell.Text(value.indicator().unit()),
            new Cell.Text(figure(value, value.previous())),
            new Cell.Text(figure(value, value.added())),
            new Cell.Text(figure(value, value.left())),
            new Cell.Strong(figure(value, value.now())),
            new Cell.Text(figure(value, value.toDate())),
            new Cell.Control(
                new Label(value.now() == null ? Messages.text("returns.not-kept") : ""))));
  }

  /** Amounts with two decimals, counts without; null is not known. */
  private static String figure(IndicatorValue value, BigDecimal figure) {
    if (figure == null) {
      return "";
    }
    boolean amount = value.indicator().measure().equals("amount");
    return (amount ? "%,.2f" : "%,.0f").formatted(figure);
  }

  private static Node empty() {
    var title = new Label(Messages.text("returns.view.no-month.title"));
    title.getStyleClass().add("section-title");
    var text = new Label(Messages.text("returns.view.no-month.text"));
    text.setWrapText(true);
    text.getStyleClass().add("muted");
    var empty = new VBox(new Icon(Feather.SEND), title, text);
    empty.setAlignment(Pos.CENTER);
    empty.getStyleClass().add("empty-state");
    return empty;
  }

  private void enable() {
    Page page = model.pageProperty().get();
    export.setDisable(model.busyProperty().get() || page == null || page.period() == null);
  }

  private void write() {
    files
        .folder(Messages.text("returns.view.folder"))
        .ifPresent(
            folder ->
                files.purpose(
                    Messages.text("returns.view.folder"),
                    export.getText(),
                    purpose ->
                        model.write(
                            folder,
                            purpose,
                            file -> dialogs.done(Messages.text("returns.view.written", file)))));
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  public void onShow() {
    model.refresh();
  }
}
