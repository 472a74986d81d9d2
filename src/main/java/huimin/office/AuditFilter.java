package huimin.office;

import huimin.platform.security.Action;
import java.time.LocalDate;
import java.util.Set;

/**
 * Which lines of the audit are wanted; whatever is null asks for nothing.
 *
 * @param from first day, inclusive
 * @param to last day, inclusive
 * @param user whole name
 * @param actions empty for all
 * @param subject part of what the line is about, e.g. {@code person:17} or {@code 2026-10}
 */
public record AuditFilter(
    LocalDate from, LocalDate to, String user, Set<Action> actions, String subject) {

  /** Everything there is. */
  public static AuditFilter all() {
    return new AuditFilter(null, null, null, Set.of(), null);
  }

  /** The same for these actions only. */
  public AuditFilter only(Set<Action> wanted) {
    return new AuditFilter(from, to, user, wanted, subject);
  }

  /** By what the journal keeps, and by what is read. */
  private boolean isAbout(AuditLine line) {
    return line.subject() != null && line.subject().contains(subject)
        || LineWords.subject(line).contains(subject);
  }

  /** Whether a line is wanted. */
  public boolean takes(AuditLine line) {
    LocalDate day = line.at().toLocalDate();
    return (from == null || !day.isBefore(from))
        && (to == null || !day.isAfter(to))
        && (user == null || user.equals(line.user()))
        && (actions.isEmpty() || actions.contains(line.action()))
        && (subject == null || isAbout(line));
  }
}
