package huimin.policy;

import java.time.LocalDate;

/**
 * Policy and standard of a programme as the notice states them (A19).
 *
 * @param verified whether somebody compared it with the district's document
 */
public record PolicyText(
    String programme,
    String policy,
    String standard,
    boolean verified,
    LocalDate validFrom,
    String source) {}
