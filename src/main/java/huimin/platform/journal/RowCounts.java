package huimin.platform.journal;

/** How many rows of one table a record inserted, updated and deleted. */
public record RowCounts(int inserted, int updated, int deleted) {
  static final RowCounts NONE = new RowCounts(0, 0, 0);

  RowCounts and(RowChange.Kind kind) {
    return switch (kind) {
      case INSERTED -> new RowCounts(inserted + 1, updated, deleted);
      case UPDATED -> new RowCounts(inserted, updated + 1, deleted);
      case DELETED -> new RowCounts(inserted, updated, deleted + 1);
    };
  }
}
