package huimin.platform.security;

import java.time.Instant;

/**
 * A sign-in that failed and is not yet in the journal.
 *
 * @param user empty for names the office does not know: what was typed may have been a password
 */
public record FailedAttempt(String user, Instant at) {}
