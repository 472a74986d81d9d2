package huimin.person;

import java.time.LocalDate;

/**
 * An account somebody's money goes to or went to, as far as it may be seen.
 *
 * @param proxy kinship of whoever draws it, Chinese word; "" for the person's own account
 * @param validTo the last day; null while it is in use
 * @param check sentences of what is to be checked, "" for none
 */
public record PayeeAccount(
    long id,
    String bank,
    String holder,
    String number,
    String proxy,
    String proxyReason,
    LocalDate validFrom,
    LocalDate validTo,
    String check) {

  /** Whether money goes there now. */
  public boolean isCurrent() {
    return validTo == null;
  }
}
