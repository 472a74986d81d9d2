package huimin.person;

import huimin.value.Period;
import huimin.value.Problem;
import huimin.value.Read;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Checks of income and property as typed in, and their sums (handbook B3, C1, C3). */
public final class IncomeRules {
  private static final String BASIS = "income_basis";
  private static final int NOTE = 200;

  private IncomeRules() {}

  /** What is wrong with an amount; for the form, as one leaves a field. */
  public static List<Problem> check(IncomeDraft draft) {
    return read(draft).problems();
  }

  /** What is wrong with a property. */
  public static List<Problem> check(PropertyDraft draft, LocalDate today) {
    return read(draft, today).problems();
  }

  /** B3: kind, month or year, amount. Annual stays annual. */
  static Read<IncomeItem> read(IncomeDraft draft) {
    var form = new FormReading();
    Period period = form.take("period", Period.read(draft.period()), true);
    String kind = form.code("kind", IncomeKind.TABLE, draft.kind());
    String basis = form.code("basis", BASIS, draft.basis());
    BigDecimal amount = form.money("amount", draft.amount(), true);
    String note = form.text("note", draft.note(), NOTE, false);
    return form.made(
        () ->
            new IncomeItem(
                draft.id() == null ? 0 : draft.id(),
                draft.version(),
                draft.person(),
                period,
                IncomeKind.of(kind),
                IncomeDraft.ANNUAL.equals(basis),
                amount,
                note));
  }

  /** B3: money needs a value, houses and vehicles a number or an area, others words. */
  static Read<PropertyItem> read(PropertyDraft draft, LocalDate today) {
    var form = new FormReading();
    LocalDate asOf = form.day("asOf", draft.asOf(), today, true);
    String kind = form.code("kind", PropertyKinds.TABLE, draft.kind());
    BigDecimal value = form.money("value", draft.value(), PropertyKinds.isMoney(kind));
    Integer count = form.count("count", draft.count());
    BigDecimal area = form.money("area", draft.area(), false);
    boolean counted = PropertyKinds.isCounted(kind);
    if (counted && count == null && area == null) {
      form.refuse("count", Problem.error("count-or-area-missing"));
    }
    // As long as no kind is chosen, nobody can say what else has to be filled in.
    boolean described = kind != null && !counted && !PropertyKinds.isMoney(kind);
    String note = form.text("note", draft.note(), NOTE, described);
    return form.made(
        () ->
            new PropertyItem(
                draft.id() == null ? 0 : draft.id(),
                draft.version(),
                draft.person(),
                asOf,
                kind,
                value,
                count,
                area,
                note));
  }

  /** The sum of what has one effect; order and number of the amounts do not matter. */
  static IncomeSum sum(List<IncomeItem> items, IncomeKind.Effect effect) {
    return items.stream()
        .filter(item -> item.kind().effect() == effect)
        .reduce(IncomeSum.NONE, IncomeSum::plus, IncomeSum::plus);
  }

  /** Income less deductions; what is left out changes nothing. */
  static IncomeSum net(List<IncomeItem> items) {
    return sum(items, IncomeKind.Effect.ADDS).minus(sum(items, IncomeKind.Effect.DEDUCTS));
  }
}
