package huimin.platform.backup;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * What stands in clear at the beginning of a backup; no person's data, and the keys are wrapped.
 * The sealed part is bound to every byte of it.
 *
 * @param format {@value #FORMAT}
 * @param office the office's id
 * @param program version of the program that made it
 * @param schema version of the tables
 * @param made when, by the office's clock, to the second, ISO form
 * @param why code of a {@link BackupReason}
 * @param seq number of the newest record of the journal in it
 * @param hash the chain's value there
 * @param keys what stood in keys.json
 */
@JsonIgnoreProperties(ignoreUnknown = true) // a newer form is told as such, by its number
public record BackupHeader(
    int format,
    String office,
    String program,
    String schema,
    String made,
    String why,
    long seq,
    String hash,
    String keys) {
  static final int FORMAT = 2;

  /** From this form on the annex is in it. */
  static final int FIRST_WITH_ANNEX = 2;

  /** When it was made. */
  public LocalDateTime madeAt() {
    return LocalDateTime.parse(made);
  }

  /** Why it was made. */
  public BackupReason reason() {
    return BackupReason.of(why);
  }

  byte[] bytes() {
    try {
      return new ObjectMapper().writeValueAsBytes(this);
    } catch (JacksonException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The header in these bytes, or nothing when they hold none. */
  static Optional<BackupHeader> parse(byte[] bytes) {
    try {
      String text = new String(bytes, StandardCharsets.UTF_8);
      BackupHeader header = new ObjectMapper().readValue(text, BackupHeader.class);
      return Optional.ofNullable(header).filter(BackupHeader::isWhole);
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }

  private boolean isWhole() {
    try {
      return office != null
          && program != null
          && schema != null
          && hash != null
          && keys != null
          && madeAt() != null
          && reason() != null;
    } catch (RuntimeException e) { // a date or word nobody wrote here
      return false;
    }
  }
}
