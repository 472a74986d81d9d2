package huimin.platform.security;

import huimin.text.Messages;
import huimin.value.RefusedException;
import java.util.Arrays;
import java.util.Locale;

/** What somebody is in the office; who may hold which together stands in roles.csv (handbook F). */
public enum Role {
  CIVIL,
  SOCIAL,
  RECOVERY,
  LEADER,
  AUDITOR,
  ADMINISTRATOR;

  /** The stable word for tables and journals. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The Chinese name, as it is shown and typed. */
  public String label() {
    return Messages.text("security.role." + code());
  }

  /**
   * The role of a Chinese name.
   *
   * @throws RefusedException {@code security.no-such-role}
   */
  public static Role labelled(String label) {
    return Arrays.stream(values())
        .filter(role -> role.label().equals(label.strip()))
        .findFirst()
        .orElseThrow(() -> new RefusedException("security.no-such-role", label));
  }

  /** The role of a stable word, as {@link #code} gives it. */
  public static Role of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
