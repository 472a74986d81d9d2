package huimin.person;

/**
 * Where somebody's money is to go, unchecked (handbook B1). No text is null.
 *
 * @param number digits; blanks and hyphens between groups are forgiven
 * @param proxyRelation code of the table proxy_relation; "" for the person's own account
 * @param proxyReason why somebody else draws the money; "" for the person's own account
 */
public record AccountDraft(
    String bank, String holder, String number, String proxyRelation, String proxyReason) {

  /** An own account without anything yet. */
  public static AccountDraft of(String holder) {
    return new AccountDraft("", holder, "", "", "");
  }
}
