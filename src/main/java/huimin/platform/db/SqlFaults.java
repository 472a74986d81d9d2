package huimin.platform.db;

import huimin.platform.settings.OfficePaths;
import huimin.value.RefusedException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Locale;
import java.util.Set;
import org.flywaydb.core.api.FlywayException;
import org.h2.api.ErrorCode;
import org.jooq.exception.DataAccessException;

/** The one place where the words of H2, jOOQ, Hikari and Flyway end and ours begin. */
final class SqlFaults {
  /** After these H2 can no longer be trusted to write: the office is closed (measured). */
  private static final Set<Integer> FATAL =
      Set.of(
          ErrorCode.GENERAL_ERROR_1,
          ErrorCode.DATABASE_IS_CLOSED,
          ErrorCode.IO_EXCEPTION_1,
          ErrorCode.IO_EXCEPTION_2,
          ErrorCode.FILE_CORRUPTED_1,
          ErrorCode.FILE_ENCRYPTION_ERROR_1,
          ErrorCode.OUT_OF_MEMORY);

  private static final Set<Integer> WRONG_PASSWORD =
      Set.of(ErrorCode.FILE_ENCRYPTION_ERROR_1, ErrorCode.WRONG_USER_OR_PASSWORD);

  private static final Set<Integer> BUSY =
      Set.of(ErrorCode.LOCK_TIMEOUT_1, ErrorCode.DEADLOCK_1, ErrorCode.CONCURRENT_UPDATE_1);

  /** Less room than this and the disk counts as full. */
  private static final long FULL_BELOW_BYTES = 4L << 20;

  private SqlFaults() {}

  /** What an exception that left a transaction is to the rest of the program. */
  static RuntimeException inUse(Exception e, Path folder) {
    SQLException sql = sqlCause(e);
    if (sql == null) {
      return withoutValues(e);
    }
    int code = sql.getErrorCode();
    if (code == ErrorCode.OUT_OF_MEMORY) {
      return new RefusedException("db.out-of-memory");
    }
    if (isFatal(e)) {
      return new RefusedException(isFull(e, folder) ? "db.disk-full" : "db.storage-failed");
    }
    if (code == ErrorCode.DUPLICATE_KEY_1) {
      return new RefusedException(StorageFault.of(sql), "db.conflict");
    }
    if (code == ErrorCode.REFERENTIAL_INTEGRITY_VIOLATED_CHILD_EXISTS_1) {
      return new RefusedException(StorageFault.of(sql), "db.still-used");
    }
    if (BUSY.contains(code) || sql instanceof SQLTransientConnectionException) {
      return new RefusedException(StorageFault.of(sql), "db.busy");
    }
    return StorageFault.of(sql);
  }

  /** What an exception while opening is to the rest of the program. */
  static RuntimeException opening(Exception e, OfficePaths paths) {
    SQLException sql = sqlCause(e);
    if (sql == null) {
      return withoutValues(e);
    }
    int code = sql.getErrorCode();
    if (WRONG_PASSWORD.contains(code)) {
      return new RefusedException(StorageFault.of(sql), "db.wrong-password");
    }
    if (code == ErrorCode.DATABASE_ALREADY_OPEN_1) {
      return new RefusedException(StorageFault.of(sql), "db.in-use");
    }
    if (isFull(e, paths.folder())) {
      return new RefusedException(StorageFault.of(sql), "db.disk-full");
    }
    if (isFatal(e) || code == ErrorCode.FILE_VERSION_ERROR_1) {
      return new RefusedException(StorageFault.of(sql), "db.damaged", paths.database());
    }
    return StorageFault.of(sql);
  }

  /** Whether the database can no longer be trusted after this. */
  static boolean isFatal(Exception e) {
    SQLException sql = sqlCause(e);
    return sql != null && FATAL.contains(sql.getErrorCode());
  }

  /** A journal that could not be written while the office was open. */
  static RefusedException inUse(IOException e, Path folder) {
    return new RefusedException(e, isFull(e, folder) ? "db.disk-full" : "db.storage-failed");
  }

  /** A file of the office that cannot be read or written, outside H2. */
  static RefusedException refuseFolder(IOException e, Path folder) {
    if (isFull(e, folder)) {
      return new RefusedException(e, "db.disk-full");
    }
    return new RefusedException(e, "db.read-only", folder);
  }

  private static SQLException sqlCause(Throwable e) {
    for (Throwable at = e; at != null; at = at.getCause()) {
      if (at instanceof SQLException sql) {
        return sql;
      }
    }
    return null;
  }

  private static RuntimeException withoutValues(Exception e) {
    if (e instanceof DataAccessException || e instanceof FlywayException) {
      return StorageFault.of((RuntimeException) e);
    }
    return e instanceof RuntimeException own ? own : new IllegalStateException(e);
  }

  private static boolean isFull(Throwable e, Path folder) {
    for (Throwable at = e; at != null; at = at.getCause()) {
      if (at instanceof IOException && saysFull(at.getMessage())) {
        return true;
      }
    }
    // Windows says it in the user's language, so the disk itself is asked too.
    return !(e instanceof AccessDeniedException) && hasNoRoom(folder);
  }

  private static boolean saysFull(String message) {
    String text = String.valueOf(message).toLowerCase(Locale.ROOT);
    // The second: a file as large as this file system lets it be.
    return text.contains("no space") || text.contains("file too large");
  }

  private static boolean hasNoRoom(Path folder) {
    try {
      if (!Files.isDirectory(folder)) {
        return false;
      }
      FileStore store = Files.getFileStore(folder);
      return !store.isReadOnly() && store.getUsableSpace() < FULL_BELOW_BYTES;
    } catch (IOException e) {
      return false;
    }
  }
}
