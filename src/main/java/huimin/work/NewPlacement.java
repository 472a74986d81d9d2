package huimin.work;

import java.time.LocalDate;

/**
 * A job somebody begins, as far as it is known at once; the contract follows in the ledger.
 *
 * @param way code table {@code placement_way}
 * @param employer its name; null for nobody's employee
 * @param post may be null
 * @param insured may be null while unknown
 */
public record NewPlacement(
    long personId,
    String way,
    String employer,
    String post,
    Boolean insured,
    LocalDate startedOn) {}
