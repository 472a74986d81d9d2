package huimin.quality;

import java.time.LocalDateTime;

/** What somebody said of a doubtful record, and when. */
public record Explanation(String reason, LocalDateTime at, String by) {}
