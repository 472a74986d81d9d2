package huimin.platform.journal;

import java.time.Instant;

/** What is to be recorded beside the rows; see {@link JournalRecord} for the parts. */
public record JournalEntry(
    Instant at,
    String user,
    String act,
    String subject,
    String reason,
    String recipient,
    long rows,
    String schema,
    String state) {}
