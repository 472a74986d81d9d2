package huimin.person;

/**
 * An amount as typed into the form, unchecked.
 *
 * @param id null for a new one
 * @param version of the one that is changed; any for a new one
 * @param period month, in any form a clerk writes it
 * @param kind code of {@link IncomeKind}
 * @param basis M for an amount a month, Y for one a year
 * @param amount yuan
 */
public record IncomeDraft(
    Long id,
    int version,
    long person,
    String period,
    String kind,
    String basis,
    String amount,
    String note) {
  /** An amount a month. */
  public static final String MONTHLY = "M";

  /** An amount a year. */
  public static final String ANNUAL = "Y";

  /** A new one. */
  public static IncomeDraft fresh(
      long person, String period, String kind, String basis, String amount, String note) {
    return new IncomeDraft(null, 0, person, period, kind, basis, amount, note);
  }

  /** One that is there, to be changed. */
  public static IncomeDraft of(IncomeItem item) {
    return new IncomeDraft(
        item.id(),
        item.version(),
        item.person(),
        item.period().toString(),
        item.kind().code(),
        item.annual() ? ANNUAL : MONTHLY,
        item.amount() == null ? "" : item.amount().toPlainString(),
        item.note());
  }
}
