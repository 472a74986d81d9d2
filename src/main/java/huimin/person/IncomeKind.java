package huimin.person;

import huimin.text.CodeTables;
import java.util.Arrays;

/** What an amount is and what it does to the household's income (handbook B3). */
public enum IncomeKind {
  WAGE("01", Effect.ADDS),
  BUSINESS("02", Effect.ADDS),
  PROPERTY("03", Effect.ADDS),
  TRANSFER("04", Effect.ADDS),
  OTHER("09", Effect.ADDS),
  /** 就业成本. */
  WORK_COST("21", Effect.DEDUCTS),
  /** 刚性支出. */
  FORCED_COST("22", Effect.DEDUCTS),
  /** 不计入收入: entered so that nobody asks again, and left out of every sum. */
  NOT_COUNTED("31", Effect.LEFT_OUT);

  /** The code table of these. */
  public static final String TABLE = "income_kind";

  /** What it does to a sum. */
  public enum Effect {
    ADDS,
    DEDUCTS,
    LEFT_OUT
  }

  private final String code;
  private final Effect effect;

  IncomeKind(String code, Effect effect) {
    this.code = code;
    this.effect = effect;
  }

  /** As stored, in code table {@code income_kind}. */
  public String code() {
    return code;
  }

  public Effect effect() {
    return effect;
  }

  /** The word a clerk reads. */
  public String label() {
    return CodeTables.table(TABLE).label(code);
  }

  /** The kind of a stored code. */
  public static IncomeKind of(String code) {
    return Arrays.stream(values())
        .filter(kind -> kind.code.equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no kind of income " + code));
  }
}
