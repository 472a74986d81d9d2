package huimin.person.ui;

import huimin.person.VisitDue;
import huimin.person.VisitReach;
import huimin.text.CodeTables;
import huimin.text.Messages;
import huimin.ui.control.LedgerColumn;
import huimin.ui.control.LedgerColumn.Align;
import huimin.ui.control.LedgerColumn.Filter;
import huimin.ui.control.Mark;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The columns of the list of due visits; ids are those its filters have in the database. */
final class VisitDueColumns {
  static final String OVERDUE = "overdue";
  private static final Set<String> HIDDEN_AT_FIRST = Set.of("contactWay");

  private VisitDueColumns() {}

  /**
   * @param villages the office's villages in their order
   */
  static List<LedgerColumn<VisitDue>> of(List<String> villages) {
    var columns = new ArrayList<LedgerColumn<VisitDue>>();
    columns.add(LedgerColumn.text("name", title("name"), 110, VisitDue::name));
    columns.add(LedgerColumn.choice("village", title("village"), 100, VisitDue::village, villages));
    columns.add(LedgerColumn.text("group", title("group"), 70, VisitDue::group));
    columns.add(LedgerColumn.text("phone", title("phone"), 125, VisitDue::phone));
    columns.add(
        LedgerColumn.choice(
            VisitsDueViewModel.DAY,
            title(VisitsDueViewModel.DAY),
            112,
            row -> day(row.due()),
            VisitReach.labels()));
    columns.add(
        new LedgerColumn<>(
            OVERDUE,
            title(OVERDUE),
            124,
            Align.LEFT,
            VisitDueColumns::overdue,
            Filter.NONE,
            List.of()));
    columns.add(LedgerColumn.text("visitedOn", title("visitedOn"), 110, row -> day(row.last())));
    columns.add(
        LedgerColumn.choice(
            "helpKind", title("helpKind"), 110, VisitDue::help, labels("help_kind")));
    columns.add(
        LedgerColumn.choice(
            "contactWay", title("contactWay"), 110, VisitDue::way, labels("contact_way")));
    columns.add(LedgerColumn.text("visitor", title("visitor"), 190, VisitDue::visitor));
    return columns;
  }

  /** Ids of the columns in sight before the clerk chooses others. */
  static Set<String> firstShown(List<LedgerColumn<VisitDue>> columns) {
    return columns.stream()
        .map(LedgerColumn::id)
        .filter(id -> !HIDDEN_AT_FIRST.contains(id))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static String overdue(VisitDue row) {
    Long days = row.overdueDays();
    if (days == null) {
      return "";
    }
    return days > 0
        ? Messages.text("person.visits.overdue", days)
        : days == 0
            ? Messages.text("person.visits.today")
            : Messages.text("person.visits.ahead", -days);
  }

  /** A triangle for who is overdue, a full circle for today; who has time bears none. */
  static Mark mark(VisitDue row) {
    return !row.isDue() ? null : row.overdueDays() > 0 ? Mark.WARNING : Mark.ACTIVE;
  }

  private static String day(LocalDate day) {
    return day == null ? "" : day.toString();
  }

  private static String title(String column) {
    return Messages.text("person.visits.column." + column);
  }

  private static List<String> labels(String table) {
    return CodeTables.table(table).labels();
  }
}
