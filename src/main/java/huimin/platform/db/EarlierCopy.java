package huimin.platform.db;

import huimin.platform.journal.JournalTip;
import java.sql.Connection;
import java.sql.SQLException;

/** A good copy of the office from some earlier moment, from which a rebuild need not begin at 1. */
public interface EarlierCopy {
  /** How far the journal went when the copy was made. */
  JournalTip tip();

  /** Version of the tables the copy was made from. */
  String schema();

  /** Whether it is, to its last byte, what was written; reads all of it. */
  boolean isWhole();

  /**
   * Puts every row into the empty tables of that version, and the sequence where it was.
   *
   * @throws huimin.value.RefusedException when the copy turns out not to be whole
   */
  void load(Connection connection) throws SQLException;
}
