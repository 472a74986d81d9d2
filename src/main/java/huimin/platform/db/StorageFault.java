package huimin.platform.db;

import java.sql.SQLException;

/**
 * A fault of the database nobody expected. Carries the codes and the place, never the database's
 * own words: they quote what stands in the rows.
 */
public final class StorageFault extends RuntimeException {
  private StorageFault(String message, StackTraceElement[] place) {
    super(message);
    setStackTrace(place);
  }

  /** The codes of an SQL exception and where it was thrown. */
  static StorageFault of(SQLException e) {
    return new StorageFault(
        "SQL state " + e.getSQLState() + ", error " + e.getErrorCode(), e.getStackTrace());
  }

  /** The kind of an exception that may quote values. */
  static StorageFault of(RuntimeException e) {
    return new StorageFault(e.getClass().getName(), e.getStackTrace());
  }
}
