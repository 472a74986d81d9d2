package huimin.platform.backup;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDateTime;

/**
 * A backup that was made, restored into a scratch database and found the same.
 *
 * @param by empty when the program made it of itself
 * @param second whether it lies in another place than the office's own
 * @param seq number of the journal's newest record in it
 * @param rows of all tables
 * @param amount all decimals of all tables added up, in yuan
 * @param digest of all tables, 64 hex digits
 */
public record BackupRun(
    LocalDateTime madeAt,
    String by,
    BackupReason why,
    boolean second,
    Path file,
    long seq,
    long rows,
    BigDecimal amount,
    String digest,
    LocalDateTime verifiedAt) {}
