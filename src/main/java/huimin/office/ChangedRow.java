package huimin.office;

import java.util.List;

/**
 * A row one record changed, without its values.
 *
 * @param table its name in the database
 * @param key which row, e.g. the record's id
 * @param kind what happened to it
 * @param columns those whose values differ; all filled ones of an inserted or deleted row
 */
public record ChangedRow(String table, String key, Kind kind, List<String> columns) {

  /** What can happen to a row. */
  public enum Kind {
    INSERTED,
    UPDATED,
    DELETED
  }
}
