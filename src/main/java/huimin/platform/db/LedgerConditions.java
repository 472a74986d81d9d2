package huimin.platform.db;

import huimin.value.LedgerQuery;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.SortField;
import org.jooq.impl.DSL;

/** Turns what a clerk types into a ledger's filter row into SQL conditions. */
public final class LedgerConditions {
  private static final Pattern RANGE =
      Pattern.compile("(>=|<=|>|<|≥|≤)?(\\d+(?:\\.\\d+)?)?(?:([-~～—至])(\\d+(?:\\.\\d+)?)?)?");

  private LedgerConditions() {}

  /**
   * All filters of a query together; blank ones count for nothing.
   *
   * @param condition from column id and text
   */
  public static Condition all(LedgerQuery query, BiFunction<String, String, Condition> condition) {
    Condition all = DSL.noCondition();
    for (Map.Entry<String, String> filter : query.filters().entrySet()) {
      if (!filter.getValue().isBlank()) {
        all = all.and(condition.apply(filter.getKey(), filter.getValue().strip()));
      }
    }
    return all;
  }

  /** By a field, blanks last in either direction, records of the same value by id. */
  public static List<SortField<?>> order(Field<?> field, boolean descending, Field<?> id) {
    return List.of(descending ? field.desc().nullsLast() : field.asc().nullsLast(), id.asc());
  }

  /** The text stands anywhere in the field. */
  public static Condition contains(Field<String> field, String text) {
    return field.contains(text.strip());
  }

  /**
   * {@code 60}, {@code >=60}, {@code 60-70}, {@code 60-}, {@code -70}; what is none of these
   * matches nothing.
   */
  public static Condition range(Field<BigDecimal> field, String text) {
    return range(
        text,
        (low, high) ->
            low == null ? field.le(high) : high == null ? field.ge(low) : field.between(low, high));
  }

  /** Ages as {@code 60}, {@code >=60}, {@code 60-70}, on a birth date, counted on a day. */
  public static Condition age(Field<LocalDate> birth, String text, LocalDate today) {
    return range(
        text,
        (low, high) -> {
          Condition all = DSL.noCondition();
          if (low != null) {
            all = all.and(birth.le(today.minusYears(low.longValue())));
          }
          return high == null ? all : all.and(birth.gt(today.minusYears(high.longValue() + 1)));
        });
  }

  private static Condition range(String text, Bounds bounds) {
    Matcher match = RANGE.matcher(text.replaceAll("\\s", ""));
    if (!match.matches() || (match.group(2) == null && match.group(4) == null)) {
      return DSL.falseCondition();
    }
    if (match.group(3) != null) {
      return bounds.condition(number(match.group(2)), number(match.group(4)));
    }
    BigDecimal number = number(match.group(2));
    String sign = match.group(1) == null ? "=" : match.group(1);
    BigDecimal step = BigDecimal.ONE.movePointLeft(2);
    return switch (sign) {
      case ">=", "≥" -> bounds.condition(number, null);
      case ">" -> bounds.condition(number.add(step), null);
      case "<=", "≤" -> bounds.condition(null, number);
      case "<" -> bounds.condition(null, number.subtract(step));
      default -> bounds.condition(number, number);
    };
  }

  private static BigDecimal number(String digits) {
    return digits == null ? null : new BigDecimal(digits);
  }

  private interface Bounds {
    Condition condition(BigDecimal low, BigDecimal high);
  }
}
