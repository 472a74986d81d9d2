package huimin.work.ui;

import huimin.text.CodeTables;
import huimin.text.Messages;
import huimin.ui.control.LedgerColumn;
import huimin.ui.control.LedgerColumn.Align;
import huimin.ui.control.LedgerColumn.Filter;
import huimin.value.Yuan;
import huimin.work.PlacementRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The columns of the placement ledger; ids are those its filters have in the database. */
final class PlacementColumns {
  /** Hidden at first, and not to be filtered by. */
  static final String CHECK = "check";

  private PlacementColumns() {}

  /**
   * @param villages the office's villages in their order
   */
  static List<LedgerColumn<PlacementRow>> of(List<String> villages) {
    var columns = new ArrayList<LedgerColumn<PlacementRow>>();
    columns.add(LedgerColumn.text("name", title("name"), 120, PlacementRow::name));
    columns.add(LedgerColumn.text("idNumber", title("idNumber"), 164, PlacementRow::idNumber));
    columns.add(
        LedgerColumn.choice("village", title("village"), 92, PlacementRow::village, villages));
    columns.add(LedgerColumn.text("employer", title("employer"), 190, PlacementRow::employer));
    columns.add(
        LedgerColumn.choice("way", title("way"), 110, PlacementRow::way, labels("placement_way")));
    columns.add(LedgerColumn.text("post", title("post"), 96, PlacementRow::post));
    columns.add(LedgerColumn.text("contract", title("contract"), 190, PlacementRow::contract));
    columns.add(LedgerColumn.figure("wage", title("wage"), 104, PlacementColumns::wage));
    columns.add(
        LedgerColumn.choice(
            "insured", title("insured"), 84, PlacementRow::insured, labels("yes_no")));
    columns.add(
        LedgerColumn.text("startedOn", title("startedOn"), 100, row -> day(row.startedOn())));
    columns.add(LedgerColumn.text("leftOn", title("leftOn"), 100, row -> day(row.leftOn())));
    columns.add(
        new LedgerColumn<>(
            CHECK, title(CHECK), 280, Align.LEFT, PlacementRow::check, Filter.NONE, List.of()));
    return columns;
  }

  static String wage(PlacementRow row) {
    return row.wage() == null ? "" : Yuan.of(row.wage()).label();
  }

  static String day(LocalDate day) {
    return day == null ? "" : day.toString();
  }

  private static String title(String column) {
    return Messages.text("work.ledger." + column);
  }

  private static List<String> labels(String table) {
    return CodeTables.table(table).labels();
  }
}
