package huimin.work;

import huimin.platform.security.Access;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * One line of the placement ledger, ready to show.
 *
 * @param way Chinese word of the way of placement
 * @param contract from–to, as precise as it is known
 * @param wage yuan a month, or null
 * @param insured Chinese word, "" while unknown
 * @param leftOn null while working
 */
public record PlacementRow(
    long id,
    long personId,
    String name,
    String idNumber,
    String village,
    String employer,
    String way,
    String post,
    String contract,
    BigDecimal wage,
    String insured,
    LocalDate startedOn,
    LocalDate leftOn,
    String check) {

  /** The same as somebody may see it. */
  PlacementRow seenBy(Access access) {
    return new PlacementRow(
        id,
        personId,
        name,
        access.text("idNumber", idNumber),
        village,
        employer,
        way,
        post,
        contract,
        access.figure("wage", wage),
        insured,
        startedOn,
        leftOn,
        access.text("check", check));
  }
}
