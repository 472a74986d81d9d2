package huimin.platform.db;

import huimin.platform.journal.JournalReader;
import huimin.platform.settings.KnownTips.Known;
import huimin.value.RefusedException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;

/** Whether the office goes on from a history this computer has seen of it. */
final class KnownHistory {
  private final Safeguards safeguards;
  private final JournalReader journal;

  KnownHistory(Safeguards safeguards, JournalReader journal) {
    this.safeguards = safeguards;
    this.journal = journal;
  }

  /**
   * Refuses an older or another one unless that was accepted, by somebody who may: {@code
   * db.older-copy}.
   *
   * @return whether it was let in although it is older
   */
  boolean require(Connection connection) throws SQLException {
    List<Known> known = known(connection);
    if (known.isEmpty() || known.stream().anyMatch(this::fits)) {
      return false;
    }
    if (!safeguards.acceptOlder()) {
      throw new RefusedException("db.older-copy", known.getFirst().seq(), journal.tip().seq());
    }
    safeguards.beforeAccepting().accept(OfficeSql.on(connection, false));
    return true;
  }

  /**
   * Refuses a journal that is shorter than a whole copy says it once was, unless that was accepted:
   * {@code db.journal-cut}. Nothing else tells when the database is gone, too.
   */
  void requireAsFarAs(List<EarlierCopy> copies, Path folder) {
    long end = journal.tip().seq();
    Optional<EarlierCopy> further =
        safeguards.acceptOlder()
            ? Optional.empty()
            : copies.stream()
                .filter(copy -> copy.tip().seq() > end)
                .filter(EarlierCopy::isWhole)
                .findFirst();
    if (further.isPresent()) {
      throw new RefusedException("db.journal-cut", folder, further.get().tip().seq(), end);
    }
  }

  private List<Known> known(Connection connection) throws SQLException {
    String office = office(connection);
    return office == null ? List.of() : safeguards.known().of(office);
  }

  private boolean fits(Known known) {
    return isEarlier(known, journal);
  }

  /** Whether the journal goes on from what is remembered. */
  static boolean isEarlier(Known known, JournalReader journal) {
    return known.seq() <= journal.tip().seq()
        && journal.tipAt(known.seq()).hash().equals(known.hash());
  }

  /** The office's id; null before it has its row, and for demonstrations, which are thrown away. */
  static String office(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("select id from office where not demo")) {
      return row.next() ? row.getString(1) : null;
    }
  }
}
