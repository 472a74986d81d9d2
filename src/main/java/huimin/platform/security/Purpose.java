package huimin.platform.security;

import huimin.text.Messages;

/**
 * Why something leaves the office and for whom: recorded with every export, print and list.
 *
 * @param reason as the user gave it; never blank
 * @param recipient never blank
 */
public record Purpose(String reason, String recipient) {

  /** What was left blank is as usual. */
  public Purpose {
    reason = orElse(reason, "security.purpose.reason");
    recipient = orElse(recipient, "security.purpose.recipient");
  }

  /** Daily work, for the office itself. */
  public static Purpose usual() {
    return new Purpose(null, null);
  }

  private static String orElse(String text, String key) {
    return text == null || text.isBlank() ? Messages.text(key) : text.strip();
  }
}
