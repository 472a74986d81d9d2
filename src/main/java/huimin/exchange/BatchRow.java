package huimin.exchange;

import java.time.LocalDateTime;

/** One import in the register. */
public record BatchRow(
    long id,
    String layout,
    String file,
    int read,
    int added,
    int changed,
    int unchanged,
    LocalDateTime at,
    String user,
    boolean undone) {}
