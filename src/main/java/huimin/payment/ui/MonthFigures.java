package huimin.payment.ui;

import huimin.payment.ProgrammeMonth;
import huimin.payment.ui.MonthDesk.Page;
import huimin.text.Messages;
import huimin.ui.control.FigureTable;
import huimin.ui.control.FigureTable.Cell;
import huimin.value.Yuan;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.layout.VBox;

/** 上月 ＋新增 －退出 ＝本月, for each programme and all together. */
final class MonthFigures extends VBox {
  private static final String UNKNOWN = "";

  private final FigureTable table =
      new FigureTable(
          Messages.text("payment.month.figures"),
          Stream.of("programme", "previous", "added", "left", "now", "before", "amount", "change")
              .map(
                  id ->
                      new FigureTable.Column(
                          Messages.text("payment.month.column." + id), !id.equals("programme")))
              .toList());

  MonthFigures() {
    table.setId("month-figures");
    getChildren().add(table);
  }

  void show(MonthProgress progress) {
    Page page = progress.page();
    table.clear();
    page.view().programmes().forEach(programme -> add(programme, page.first()));
    table.total(
        Messages.text("payment.month.total"),
        count(progress.sum(ProgrammeMonth::previous)),
        count(progress.sum(ProgrammeMonth::added)),
        count(progress.sum(ProgrammeMonth::left)),
        count(progress.sum(ProgrammeMonth::now)),
        before(progress.previousAmount(), page.first()),
        page.view().total().label(),
        change(progress.previousAmount(), page.view().total(), page.first()));
  }

  private void add(ProgrammeMonth month, boolean first) {
    table.row(
        List.of(
            new Cell.Whole(month.name()),
            // Aid paid once has no month before and nobody who leaves it.
            new Cell.Text(month.oneOff() ? UNKNOWN : count(month.previous())),
            new Cell.Text(count(month.added())),
            new Cell.Text(month.oneOff() ? UNKNOWN : count(month.left())),
            new Cell.Strong(count(month.now())),
            new Cell.Text(before(month.previousAmount(), first)),
            new Cell.Text(month.amount().label()),
            new Cell.Text(change(month.previousAmount(), month.amount(), first))));
  }

  /** Nothing was paid here before the first month, which is not the same as 0.00. */
  private static String before(Yuan amount, boolean first) {
    return first ? UNKNOWN : amount.label();
  }

  private static String change(Yuan before, Yuan now, boolean first) {
    return first ? UNKNOWN : now.minus(before).label();
  }

  private static String count(int count) {
    return "%,d".formatted(count);
  }
}
