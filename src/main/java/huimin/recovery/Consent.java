package huimin.recovery;

import java.time.LocalDate;

/**
 * What somebody agreed to, in writing.
 *
 * @param withdrawnOn null while it holds
 */
public record Consent(ConsentKind kind, LocalDate givenOn, LocalDate withdrawnOn) {}
