package huimin.platform.layout;

import huimin.platform.sheet.SheetCell;
import huimin.text.CodeTables;
import huimin.value.BankAccount;
import huimin.value.CreditCode;
import huimin.value.IdCardNumber;
import huimin.value.PartialDate;
import huimin.value.Period;
import huimin.value.PersonName;
import huimin.value.Phone;
import huimin.value.Problem;
import huimin.value.Read;
import huimin.value.Yuan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads one cell as its column's kind says; what can't be read becomes a problem (handbook E). */
final class CellReader {
  private static final int REMEMBERED = 10_000;
  private final LocalDate today;

  /** Villages, groups and codes repeat on thousands of rows: one String serves them all. */
  private final Map<String, String> remembered = new HashMap<>();

  CellReader(LocalDate today) {
    this.today = today;
  }

  Read<?> read(LayoutColumn column, SheetCell cell) {
    if (cell.kind() == SheetCell.Kind.FORMULA) {
      return formula(column, cell.text());
    }
    String text = cell.kind() == SheetCell.Kind.DATE ? day(cell) : cell.text().strip();
    return switch (column.kind()) {
      case TEXT -> text(column, text);
      case NAME -> !column.required() && isNothing(text) ? Read.of(null) : PersonName.read(text);
      case ID -> id(cell, text);
      case DATE -> date(text);
      case PARTIAL_DATE -> PartialDate.read(text);
      case PERIOD -> isNothing(text) ? Read.of(null) : Period.read(text);
      case MONEY -> Yuan.read(text);
      case INTEGER -> integer(text);
      case PHONES -> phones(text);
      case ACCOUNT -> asText(BankAccount.read(text), BankAccount::text);
      case CREDIT_CODE -> asText(CreditCode.read(text), CreditCode::text);
      case CODE -> code(column, text);
      case IGNORED -> Read.of(null);
    };
  }

  /** A number cell never holds 18 digits: Excel has rounded it (handbook E). */
  private Read<IdCardNumber> id(SheetCell cell, String text) {
    return cell.kind() == SheetCell.Kind.NUMBER
        ? IdCardNumber.readNumber(Double.parseDouble(text), today)
        : IdCardNumber.read(text, today);
  }

  private static String day(SheetCell cell) {
    int time = cell.text().indexOf('T');
    return time < 0 ? cell.text() : cell.text().substring(0, time);
  }

  private Read<?> formula(LayoutColumn column, String formula) {
    return column.kind() == CellKind.TEXT
        ? Read.of(formula, Problem.warning("formula-text"))
        : Read.refused(Problem.error("formula-text"));
  }

  private Read<String> text(LayoutColumn column, String text) {
    if (isNothing(text)) {
      return Read.of(null);
    }
    if (column.longest() > 0 && text.codePointCount(0, text.length()) > column.longest()) {
      return Read.refused(Problem.error("value-too-long", String.valueOf(column.longest())));
    }
    return Read.of(remembered(text));
  }

  private String remembered(String text) {
    if (remembered.size() < REMEMBERED) {
      return remembered.computeIfAbsent(text, same -> same);
    }
    return remembered.getOrDefault(text, text);
  }

  private static Read<LocalDate> date(String text) {
    Read<PartialDate> read = PartialDate.read(text);
    if (read.value() == null) {
      return new Read<>(null, read.problems());
    }
    return read.value()
        .toDate()
        .map(day -> new Read<>(day, read.problems()))
        .orElseGet(() -> Read.refused(Problem.error("date-unreadable", text)));
  }

  private static Read<Integer> integer(String text) {
    if (isNothing(text)) {
      return Read.of(null);
    }
    try {
      return Read.of(Integer.valueOf(text));
    } catch (NumberFormatException e) {
      return Read.refused(Problem.error("number-unreadable", text));
    }
  }

  private static Read<List<String>> phones(String text) {
    Read<List<Phone>> read = Phone.readAll(text);
    var texts = new ArrayList<String>();
    if (read.value() != null) {
      read.value().forEach(phone -> texts.add(phone.text()));
    }
    if (!read.problems().isEmpty() && texts.isEmpty()) {
      texts.add(text);
    }
    return new Read<>(texts, read.problems());
  }

  /** 无 may be a word of the table (劳动能力) before it means nothing. */
  private static Read<String> code(LayoutColumn column, String text) {
    return CodeTables.table(column.table())
        .codeOf(text)
        .map(Read::of)
        .orElseGet(
            () ->
                isNothing(text)
                    ? Read.of(null)
                    : Read.of(null, Problem.warning("code-unknown", text, column.title())));
  }

  private static <T> Read<String> asText(
      Read<T> read, java.util.function.Function<T, String> text) {
    return new Read<>(read.value() == null ? null : text.apply(read.value()), read.problems());
  }

  /** Cells that say there is nothing (handbook G). */
  private static boolean isNothing(String text) {
    return switch (text) {
      case "", "/", "-", "—", "――", "——", "无" -> true;
      default -> false;
    };
  }
}
