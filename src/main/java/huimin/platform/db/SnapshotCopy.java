package huimin.platform.db;

import huimin.platform.journal.JournalTip;
import huimin.value.RefusedException;
import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * A snapshot to rebuild from.
 *
 * @param tip how far the journal went when it was written
 * @param schema version of its tables
 * @param content opens and reads it; refuses one that is not whole
 */
public record SnapshotCopy(JournalTip tip, String schema, Content content) implements EarlierCopy {

  /** Where the snapshot comes from. */
  @FunctionalInterface
  public interface Content {
    /** Gives the snapshot's stream to the reader. */
    void read(Reader reader);
  }

  /** Takes a snapshot's stream. */
  @FunctionalInterface
  public interface Reader {
    /** Reads it to its end. */
    void take(InputStream snapshot) throws IOException;
  }

  @Override
  public boolean isWhole() {
    try {
      content.read(SnapshotTarget::read);
      return true;
    } catch (RefusedException e) {
      return false;
    }
  }

  @Override
  public void load(Connection connection) throws SQLException {
    var fault = new SQLException[1];
    content.read(
        snapshot -> {
          try {
            SnapshotTarget.load(connection, new SnapshotReader(snapshot));
          } catch (SQLException e) {
            fault[0] = e;
          }
        });
    if (fault[0] != null) {
      throw fault[0];
    }
  }
}
