package huimin.platform.backup;

import huimin.text.Messages;
import java.util.Locale;

/** Why a backup was made. */
public enum BackupReason {
  DAILY,
  IMPORT,
  UNDO,
  CLOSING,
  UPDATE,
  SECRET,
  RESTORE,
  REQUEST;

  /** The stable word in files and tables. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** As the clerk reads it. */
  public String label() {
    return Messages.text("backup.why." + code());
  }

  /** Whether the program made it of itself, so that it may tidy it away later. */
  public boolean isAutomatic() {
    return this != REQUEST;
  }

  static BackupReason of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
