package huimin.platform.db;

import huimin.platform.security.ActionCode;
import huimin.platform.security.Purpose;
import huimin.platform.security.Session;

/**
 * Who does what and why: stands in the journal beside every change, and alone where something was
 * done that changes no row (an export, a sign-in).
 *
 * @param user empty when the program itself acts
 * @param subject what it is about in codes or numbers ({@code 2026-10}, {@code person:17}), or null
 * @param reason why, as the user gave it, or null
 * @param recipient whom an export is for, or null
 * @param rows rows that went out; 0 when none did
 */
public record Deed(
    String user, ActionCode action, String subject, String reason, String recipient, long rows) {

  /** Somebody at work does something. */
  public static Deed of(Session session, ActionCode action) {
    return new Deed(session.user(), action, null, null, null, 0);
  }

  /** The program does something of itself. */
  public static Deed ofProgram(ActionCode action) {
    return new Deed("", action, null, null, null, 0);
  }

  /** What it is about. */
  public Deed on(String what) {
    return new Deed(user, action, what, reason, recipient, rows);
  }

  /** Why. */
  public Deed because(String why) {
    return new Deed(user, action, subject, why, recipient, rows);
  }

  /** Rows that go out, why, and to whom. */
  public Deed handing(long count, Purpose purpose) {
    return new Deed(user, action, subject, purpose.reason(), purpose.recipient(), count);
  }
}
