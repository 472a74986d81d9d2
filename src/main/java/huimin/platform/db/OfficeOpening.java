package huimin.platform.db;

import huimin.platform.security.OfficeSecret;
import huimin.platform.settings.OfficePaths;
import huimin.value.RefusedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** The steps from a folder to an open database; where one fails, the file stays what it was. */
final class OfficeOpening {
  private final OfficePaths paths;
  private final CloseMark mark;
  private final OfficeSecret secret;

  OfficeOpening(Path folder, OfficeSecret secret) {
    this.paths = new OfficePaths(folder);
    this.mark = new CloseMark(paths);
    this.secret = secret;
  }

  OfficeDatabase create() {
    makeFolder();
    OfficeLock lock = OfficeLock.take(paths);
    try {
      if (Files.exists(paths.database())) {
        throw new RefusedException("db.exists", paths.folder());
      }
      return new OfficeDatabase(paths, secret, lock, createFile());
    } catch (RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  OfficeDatabase open() {
    if (!Files.exists(paths.database())) {
      throw new RefusedException("db.not-found", paths.folder());
    }
    OfficeLock lock = OfficeLock.take(paths);
    try {
      refuseWhatH2WouldEmpty();
      DataSource source = OfficeUrl.existing(paths.folder(), secret);
      return new OfficeDatabase(paths, secret, lock, start(source, true));
    } catch (RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  private void makeFolder() {
    try {
      paths.makeFolder();
    } catch (IOException e) {
      throw SqlFaults.refuseFolder(e, paths.folder());
    }
  }

  private OfficePool createFile() {
    try {
      mark.open();
      return start(OfficeUrl.fresh(paths.folder(), secret), false);
    } catch (IOException e) {
      throw SqlFaults.refuseFolder(e, paths.folder());
    } catch (RuntimeException e) {
      removeUnfinished(e);
      throw e;
    }
  }

  private void removeUnfinished(RuntimeException why) {
    try {
      Files.deleteIfExists(paths.database());
      Files.deleteIfExists(paths.closeMark());
    } catch (IOException e) {
      why.addSuppressed(e);
    }
  }

  private void refuseWhatH2WouldEmpty() {
    try {
      if (!Files.isWritable(paths.database())) {
        throw new RefusedException("db.read-only", paths.folder());
      }
      if (Files.size(paths.database()) == 0) {
        throw new RefusedException("db.damaged", paths.database());
      }
      switch (mark.judge()) {
        case CHANGED -> throw new RefusedException("db.damaged", paths.database());
        case DOUBTFUL -> new CopyTrial(paths, secret).run();
        case INTACT -> {}
      }
      mark.open();
    } catch (IOException e) {
      throw SqlFaults.refuseFolder(e, paths.folder());
    }
  }

  /** Opens the file in H2, requires what must be there, and migrates. */
  private OfficePool start(DataSource source, boolean existing) {
    try (Connection first = source.getConnection()) {
      try {
        Schema.requireSafeWrites(first);
        if (existing) {
          Schema.requireOffice(first, paths.database());
        }
        Schema.migrate(source);
        return new OfficePool(source);
      } catch (RuntimeException | SQLException e) {
        OfficePool.end(first, "shutdown immediately");
        throw e;
      }
    } catch (RuntimeException | SQLException e) {
      throw SqlFaults.opening(e, paths);
    }
  }
}
