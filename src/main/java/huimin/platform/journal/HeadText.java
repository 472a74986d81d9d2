package huimin.platform.journal;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A record's head as it is sealed and chained: JSON.
 *
 * @param body digest of the packed rows, which ties them to the head
 * @param salt random, so that equal heads do not show as equal in the printed tip
 */
record HeadText(
    String at,
    String user,
    String act,
    String subject,
    String reason,
    String recipient,
    long rows,
    SortedMap<String, RowCounts> tables,
    String schema,
    String state,
    String body,
    String salt,
    @JsonProperty("void") boolean voided) {
  private static final int SALT_BYTES = 16;
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final SecureRandom RANDOM = new SecureRandom();

  static HeadText of(JournalEntry entry, SortedMap<String, RowCounts> tables, String body) {
    byte[] salt = new byte[SALT_BYTES];
    RANDOM.nextBytes(salt);
    return new HeadText(
        entry.at().toString(),
        entry.user(),
        entry.act(),
        entry.subject(),
        entry.reason(),
        entry.recipient(),
        entry.rows(),
        tables,
        entry.schema(),
        entry.state(),
        body,
        HexFormat.of().formatHex(salt),
        false);
  }

  /** The same act as one that failed: without rows, and with the state that was there before. */
  HeadText voided(String stateBefore, String schemaBefore, String emptyBody) {
    return new HeadText(
        at,
        user,
        act,
        null,
        null,
        null,
        0,
        new TreeMap<>(),
        schemaBefore,
        stateBefore,
        emptyBody,
        salt,
        true);
  }

  byte[] bytes() {
    try {
      return JSON.writeValueAsBytes(this);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** As many bytes as asked for, with blanks at the end, which JSON passes over. */
  byte[] bytes(int length) {
    byte[] text = bytes();
    if (text.length > length) {
      throw new IllegalStateException("no room for a voided head");
    }
    byte[] padded = Arrays.copyOf(text, length);
    Arrays.fill(padded, text.length, length, (byte) ' ');
    return padded;
  }

  static HeadText parse(byte[] text) throws IOException {
    return JSON.readValue(new String(text, StandardCharsets.UTF_8), HeadText.class);
  }

  JournalRecord record(JournalTip tip) {
    return new JournalRecord(
        tip,
        Instant.parse(at),
        user,
        act,
        subject,
        reason,
        recipient,
        rows,
        tables,
        schema,
        state,
        voided);
  }
}
