package huimin.platform.db;

import java.time.LocalDateTime;

/** Who imports what and when: written to every record an import adds or changes (B, preamble). */
public record ImportStamp(long batchId, LocalDateTime at, String user) {}
