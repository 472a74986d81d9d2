package huimin.person;

import huimin.text.CodeTables;
import huimin.value.Problem;
import huimin.value.RawText;
import huimin.value.Read;
import huimin.value.Yuan;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Reads the fields of one form and keeps what is wrong with each. */
final class FormReading {
  private static final String MISSING = "value-missing";

  private final List<Problem> problems = new ArrayList<>();

  /** What came of it: made only when nothing refuses it. */
  <T> Read<T> made(Supplier<T> value) {
    boolean usable = problems.stream().noneMatch(Problem::isError);
    return new Read<>(usable ? value.get() : null, List.copyOf(problems));
  }

  /** Puts a problem at a field. */
  void refuse(String field, Problem problem) {
    problems.add(problem.at(field));
  }

  /** A reading of its own, with what it noticed put at the field. */
  <T> T take(String field, Read<T> read, boolean required) {
    read.problems().forEach(problem -> refuse(field, problem));
    if (required && read.value() == null && read.isUsable()) {
      refuse(field, Problem.error(MISSING));
    }
    return read.isUsable() ? read.value() : null;
  }

  /** A code of a table, which must be chosen. */
  String code(String field, String table, String code) {
    if (code == null || code.isBlank()) {
      refuse(field, Problem.error(MISSING));
      return null;
    }
    if (!CodeTables.table(table).hasCode(code)) {
      throw new IllegalArgumentException("no code " + code + " in " + table);
    }
    return code;
  }

  /** A text without blanks around it; null when there is none. */
  String text(String field, String raw, int longest, boolean required) {
    String text = raw == null ? "" : raw.strip();
    if (text.isEmpty()) {
      if (required) {
        refuse(field, Problem.error(MISSING));
      }
      return null;
    }
    if (text.length() > longest) {
      refuse(field, Problem.error("value-too-long", Integer.toString(longest)));
    }
    return text;
  }

  /** A day that is not in the future, unless it may be. */
  LocalDate day(String field, LocalDate day, LocalDate latest, boolean required) {
    if (day == null && required) {
      refuse(field, Problem.error(MISSING));
    }
    if (day != null && latest != null && day.isAfter(latest)) {
      refuse(field, Problem.error("day-in-future"));
    }
    return day;
  }

  /** An amount that is not less than nothing. */
  BigDecimal money(String field, String raw, boolean required) {
    Yuan amount = take(field, Yuan.read(raw), required);
    if (amount != null && amount.isNegative()) {
      refuse(field, Problem.error("amount-negative"));
    }
    return amount == null ? null : amount.amount();
  }

  /** A whole number from 1 on; null when there is none. */
  Integer count(String field, String raw) {
    String digits = RawText.isNothing(raw) ? null : RawText.compact(raw);
    if (digits == null) {
      return null;
    }
    if (!digits.matches("[1-9]\\d{0,3}")) {
      refuse(field, Problem.error("number-unreadable"));
      return null;
    }
    return Integer.valueOf(digits);
  }
}
