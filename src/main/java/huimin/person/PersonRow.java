package huimin.person;

import huimin.platform.security.Access;
import java.math.BigDecimal;

/**
 * One line of the person ledger, ready to show.
 *
 * @param sex Chinese word
 * @param age full years today, or null
 * @param relation to the head, Chinese word, "" without a household
 * @param aid names of monthly aid received as applicant, "" for none
 * @param amount monthly amount in yuan, null for none
 * @param check sentences of what is to be checked, "" for none
 */
public record PersonRow(
    long id,
    String name,
    String sex,
    Integer age,
    String idNumber,
    String village,
    String group,
    String headName,
    String relation,
    String labour,
    String phone,
    String aid,
    BigDecimal amount,
    String check) {

  /** The same as somebody may see it. */
  PersonRow seenBy(Access access) {
    return new PersonRow(
        id,
        access.text("name", name),
        sex,
        age,
        access.text("idNumber", idNumber),
        village,
        group,
        headName,
        relation,
        access.text("labour", labour),
        access.text("phone", phone),
        access.text("aid", aid),
        access.figure("amount", amount),
        access.text("check", check));
  }
}
