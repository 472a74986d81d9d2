package huimin.platform.db;

import org.flywaydb.core.api.logging.Log;
import org.flywaydb.core.api.logging.LogCreator;

/** Flyway says nothing a clerk or a log needs: what goes wrong comes as an exception. */
final class QuietMigrationLog implements Log {

  /** Made by Flyway from its name. */
  public static final class Creator implements LogCreator {
    /** For Flyway. */
    public Creator() {}

    @Override
    public Log createLogger(Class<?> owner) {
      return new QuietMigrationLog();
    }
  }

  @Override
  @SuppressWarnings("deprecation") // deprecated, and still abstract
  public boolean isDebugEnabled() {
    return false;
  }

  @Override
  public void debug(String message) {}

  @Override
  public void info(String message) {}

  @Override
  public void warn(String message) {}

  @Override
  public void error(String message) {}

  @Override
  public void error(String message, Exception e) {}

  @Override
  public void notice(String message) {}
}
