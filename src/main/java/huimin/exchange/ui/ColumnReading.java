package huimin.exchange.ui;

import huimin.exchange.SheetResult;
import huimin.text.Messages;
import huimin.ui.control.Mark;
import huimin.ui.control.StatusMark;
import java.util.List;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** What each sheet was taken for and how its columns were understood; the columns on request. */
final class ColumnReading extends VBox {
  private final VBox sheets = new VBox();
  private final ScrollPane details = new ScrollPane(sheets);
  private final Hyperlink more = new Hyperlink();
  private final Label summary = new Label();
  private final HBox lacking = new HBox();

  ColumnReading() {
    getStyleClass().add("column-reading");
    managedProperty().bind(visibleProperty());
    summary.setWrapText(true);
    more.setId("import-columns");
    more.setMinWidth(USE_PREF_SIZE);
    more.setOnAction(event -> open(!details.isVisible()));
    lacking.setAlignment(Pos.CENTER_LEFT);
    details.setFitToWidth(true);
    details.getStyleClass().addAll("edge-to-edge", "columns-read");
    details.managedProperty().bind(details.visibleProperty());
    var line = new HBox(summary, more, lacking);
    line.setAlignment(Pos.CENTER_LEFT);
    line.getStyleClass().add("line");
    getChildren().addAll(line, details);
    open(false);
  }

  private void open(boolean opened) {
    details.setVisible(opened);
    more.setText(
        Messages.text(opened ? "exchange.import.columns.hide" : "exchange.import.columns.show"));
  }

  /** Shows these sheets with the titles each of them lacks. */
  void show(List<SheetResult> read, Function<SheetResult, List<String>> missing) {
    int found = read.stream().mapToInt(sheet -> found(sheet).size()).sum();
    summary.setText(
        read.size() == 1
            ? Messages.text(
                "exchange.import.columns.one",
                read.getFirst().sheet(),
                read.getFirst().layout(),
                read.getFirst().headerRow(),
                found)
            : Messages.text("exchange.import.columns.many", read.size(), layouts(read), found));
    List<String> none =
        read.stream().flatMap(sheet -> missing.apply(sheet).stream()).distinct().toList();
    lacking.getChildren().clear();
    if (!none.isEmpty()) {
      lacking
          .getChildren()
          .add(
              new StatusMark(
                  Mark.WARNING,
                  Messages.text("exchange.import.columns.missing", String.join("、", none))));
    }
    sheets.getChildren().setAll(read.stream().map(sheet -> sheet(sheet, missing)).toList());
  }

  private static String layouts(List<SheetResult> read) {
    return String.join("、", read.stream().map(SheetResult::layout).distinct().toList());
  }

  private static List<String> found(SheetResult sheet) {
    return sheet.columns().stream().filter(title -> !title.isEmpty()).toList();
  }

  private static VBox sheet(SheetResult sheet, Function<SheetResult, List<String>> missing) {
    var name =
        new Label(
            Messages.text(
                "exchange.import.columns.sheet", sheet.sheet(), sheet.layout(), sheet.headerRow()));
    name.getStyleClass().add("strong");
    var chips = new FlowPane();
    chips.getStyleClass().add("chips");
    for (String title : found(sheet)) {
      chips.getChildren().add(chip(title, Mark.DONE));
    }
    for (String title : missing.apply(sheet)) {
      chips
          .getChildren()
          .add(chip(Messages.text("exchange.import.columns.lacks", title), Mark.WARNING));
    }
    return new VBox(name, chips);
  }

  private static StatusMark chip(String words, Mark mark) {
    var chip = new StatusMark(mark, words);
    chip.getStyleClass().add("chip");
    return chip;
  }
}
