package huimin.platform.layout;

import huimin.value.IdCardNumber;
import huimin.value.PartialDate;
import huimin.value.Period;
import huimin.value.PersonName;
import huimin.value.Problem;
import huimin.value.Yuan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** One row of a sheet, read by its layout: typed values by field, null where the cell was blank. */
public final class LayoutRow {
  private final Layout layout;
  private final int number;
  private final Object[] values;
  private final List<Problem> problems;

  /** A row as the reader made it; number is Excel's, 1-based. */
  public LayoutRow(Layout layout, int number, Object[] values, List<Problem> problems) {
    this.layout = layout;
    this.number = number;
    this.values = values;
    this.problems = problems;
  }

  /** Excel's row number. */
  public int number() {
    return number;
  }

  /** What was noticed while reading, each at its field. */
  public List<Problem> problems() {
    return problems;
  }

  /** Whether a field was refused while reading. */
  public boolean isRefused(String field) {
    return problems.stream().anyMatch(p -> p.isError() && field.equals(p.field()));
  }

  /** These problems and the row's own. */
  public List<Problem> with(List<Problem> more) {
    var all = new ArrayList<>(problems);
    all.addAll(more);
    return all;
  }

  /** Text or code of a field, or null. */
  public String text(String field) {
    return (String) values[layout.indexOf(field)];
  }

  /** A normalised name, or null. */
  public PersonName name(String field) {
    return (PersonName) values[layout.indexOf(field)];
  }

  /** A checked ID number, or null. */
  public IdCardNumber id(String field) {
    return (IdCardNumber) values[layout.indexOf(field)];
  }

  /** An exact date, or null. */
  public LocalDate date(String field) {
    return (LocalDate) values[layout.indexOf(field)];
  }

  /** A date of stated precision, or null. */
  public PartialDate partialDate(String field) {
    return (PartialDate) values[layout.indexOf(field)];
  }

  /** A month, or null. */
  public Period period(String field) {
    return (Period) values[layout.indexOf(field)];
  }

  /** An amount in yuan, or null. */
  public Yuan money(String field) {
    return (Yuan) values[layout.indexOf(field)];
  }

  /** An amount in yuan, 0 for a blank cell. */
  public Yuan moneyOrZero(String field) {
    Yuan amount = money(field);
    return amount == null ? Yuan.ZERO : amount;
  }

  /** A whole number, or null. */
  public Integer integer(String field) {
    return (Integer) values[layout.indexOf(field)];
  }

  /** Several texts of one cell (telephones), never null. */
  @SuppressWarnings("unchecked")
  public List<String> texts(String field) {
    var texts = (List<String>) values[layout.indexOf(field)];
    return texts == null ? List.of() : texts;
  }

  /** The distinct ID numbers of these rows, in field {@code idNumber}. */
  public static List<String> numbers(List<LayoutRow> rows) {
    return rows.stream()
        .map(row -> row.id("idNumber"))
        .filter(java.util.Objects::nonNull)
        .map(IdCardNumber::text)
        .distinct()
        .toList();
  }
}
