package huimin.work;

import java.time.LocalDate;

/**
 * A placement somebody has not left.
 *
 * @param way in words
 * @param employer may be empty
 * @param insured whether social insurance is paid for it; false while unknown
 */
public record RunningPlacement(
    long id, long personId, String way, String employer, LocalDate startedOn, boolean insured) {}
