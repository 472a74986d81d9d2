package huimin.person.ui;

import huimin.person.PersonRow;
import huimin.text.CodeTables;
import huimin.text.Messages;
import huimin.ui.control.LedgerColumn;
import huimin.value.Yuan;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The columns of the person ledger; ids are those its filters and orders have in the database. */
final class PersonColumns {
  private static final Set<String> HIDDEN_AT_FIRST = Set.of("headName", "phone", "check");

  private PersonColumns() {}

  /**
   * @param villages the office's villages in their order
   * @param programmes names of the monthly programmes
   */
  static List<LedgerColumn<PersonRow>> of(List<String> villages, List<String> programmes) {
    var columns = new ArrayList<LedgerColumn<PersonRow>>();
    columns.add(LedgerColumn.text("name", title("name"), 98, PersonRow::name));
    columns.add(LedgerColumn.choice("sex", title("sex"), 62, PersonRow::sex, labels("sex")));
    columns.add(LedgerColumn.figure("age", title("age"), 54, PersonColumns::age));
    columns.add(LedgerColumn.text("idNumber", title("idNumber"), 160, PersonRow::idNumber));
    columns.add(LedgerColumn.choice("village", title("village"), 86, PersonRow::village, villages));
    columns.add(LedgerColumn.text("group", title("group"), 50, PersonRow::group));
    columns.add(
        LedgerColumn.choice(
            "relation", title("relation"), 80, PersonRow::relation, labels("relation")));
    columns.add(
        LedgerColumn.choice("labour", title("labour"), 70, PersonRow::labour, labels("labour")));
    columns.add(LedgerColumn.choice("aid", title("aid"), 88, PersonRow::aid, programmes));
    columns.add(LedgerColumn.figure("amount", title("amount"), 96, PersonColumns::amount));
    columns.add(LedgerColumn.text("headName", title("headName"), 110, PersonRow::headName));
    columns.add(LedgerColumn.text("phone", title("phone"), 120, PersonRow::phone));
    columns.add(
        LedgerColumn.choice(
            "check",
            title("check"),
            280,
            PersonRow::check,
            List.of(Messages.text("person.ledger.check-only"))));
    return columns;
  }

  /** Ids of the columns in sight before the clerk chooses others. */
  static Set<String> firstShown(List<LedgerColumn<PersonRow>> columns) {
    return columns.stream()
        .map(LedgerColumn::id)
        .filter(id -> !HIDDEN_AT_FIRST.contains(id))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static String title(String column) {
    return Messages.text("person.ledger." + column);
  }

  private static List<String> labels(String table) {
    return CodeTables.table(table).labels();
  }

  private static String age(PersonRow row) {
    return row.age() == null ? "" : row.age().toString();
  }

  private static String amount(PersonRow row) {
    return row.amount() == null ? "" : Yuan.of(row.amount()).label();
  }
}
