package huimin.aid.ui;

import huimin.aid.AidRow;
import huimin.text.Messages;
import huimin.ui.control.LedgerColumn;
import huimin.ui.control.LedgerColumn.Align;
import huimin.ui.control.LedgerColumn.Filter;
import huimin.value.Yuan;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The columns of the aid ledger; ids are those its filters and orders have in the database. */
final class AidColumns {
  /** Hidden at first. */
  static final String CHECK = "check";

  private AidColumns() {}

  /**
   * @param villages the office's villages in their order
   * @param programmes names of all programmes in their order
   */
  static List<LedgerColumn<AidRow>> of(List<String> villages, List<String> programmes) {
    var columns = new ArrayList<LedgerColumn<AidRow>>();
    columns.add(
        LedgerColumn.choice("programme", title("programme"), 132, AidRow::programme, programmes));
    columns.add(LedgerColumn.text("name", title("name"), 120, AidRow::name));
    columns.add(LedgerColumn.text("idNumber", title("idNumber"), 164, AidRow::idNumber));
    columns.add(LedgerColumn.choice("village", title("village"), 92, AidRow::village, villages));
    columns.add(LedgerColumn.text("group", title("group"), 56, AidRow::group));
    columns.add(figure("coveredSize", 76, row -> Integer.toString(row.coveredSize())));
    columns.add(figure("base", 100, row -> yuan(row.base())));
    columns.add(figure("addon", 84, row -> yuan(row.addon())));
    columns.add(LedgerColumn.figure("amount", title("amount"), 104, row -> yuan(row.amount())));
    columns.add(LedgerColumn.text("account", title("account"), 176, AidRow::account));
    columns.add(LedgerColumn.text("startMonth", title("startMonth"), 88, AidRow::startMonth));
    columns.add(LedgerColumn.text("endMonth", title("endMonth"), 88, AidRow::endMonth));
    columns.add(
        LedgerColumn.choice(
            CHECK,
            title(CHECK),
            280,
            AidRow::check,
            List.of(Messages.text("aid.ledger.check-only"))));
    return columns;
  }

  /** A figure one sorts by and does not filter by. */
  private static LedgerColumn<AidRow> figure(
      String id, double width, Function<AidRow, String> text) {
    return new LedgerColumn<>(id, title(id), width, Align.RIGHT, text, Filter.NONE, List.of());
  }

  static String yuan(BigDecimal amount) {
    return amount == null ? "" : Yuan.of(amount).label();
  }

  private static String title(String column) {
    return Messages.text("aid.ledger." + column);
  }
}
