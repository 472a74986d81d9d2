package huimin.exchange;

import huimin.platform.backup.BackupReason;
import huimin.platform.backup.BeforeRisk;
import huimin.platform.db.Deed;
import huimin.platform.db.OfficeDatabase;
import huimin.platform.layout.Layouts;
import huimin.platform.security.Access;
import huimin.platform.security.Action;
import huimin.platform.security.Session;
import huimin.value.RefusedException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import org.jooq.DSLContext;

/** Takes imports back, as long as nothing was built upon them. */
public final class UndoService {
  private final OfficeDatabase database;
  private final Access access;
  private final Layouts layouts;
  private final BeforeRisk beforeRisk;
  private final Clock clock;

  /** The imports of one open office. */
  public UndoService(
      OfficeDatabase database, Access access, Layouts layouts, BeforeRisk beforeRisk, Clock clock) {
    this.database = database;
    this.access = access;
    this.layouts = layouts;
    this.beforeRisk = beforeRisk;
    this.clock = clock;
  }

  /** How many records an undo removed and gave their former state. */
  public record Undone(int removed, int restored) {}

  /** All imports, newest first. */
  public List<BatchRow> batches() {
    access.require(Action.IMPORT_UNDO);
    return database.read(ImportBatchRepository::all);
  }

  /**
   * Takes one import back.
   *
   * @throws RefusedException when there is no such import, it was taken back before, or records of
   *     it were changed or used since; nothing is changed then
   */
  public Undone undo(long batchId, Session session) {
    access.require(Action.IMPORT_UNDO);
    beforeRisk.backup(BackupReason.UNDO);
    try {
      return database.write(
          Deed.of(session, Action.IMPORT_UNDO).on("batch:" + batchId),
          tx -> {
            if (!ImportBatchRepository.canBeUndone(tx, batchId)) {
              throw new RefusedException("exchange.batch-unknown", batchId);
            }
            requireTargets(tx, batchId);
            int restored = UndoRepository.restore(tx, batchId);
            int removed = UndoRepository.remove(tx, batchId);
            if (restored + removed == 0) {
              throw new RefusedException("exchange.undo-not-kept");
            }
            ImportBatchRepository.markUndone(tx, batchId, LocalDateTime.now(clock), session.user());
            return new Undone(removed, restored);
          });
    } catch (RefusedException refused) {
      if (refused.code().equals("still-used")) {
        throw new RefusedException(refused, "exchange.undo-built-upon");
      }
      throw refused;
    }
  }

  /** Whoever may not enter something by an import may not take it back either. */
  private void requireTargets(DSLContext tx, long batchId) {
    for (String name : ImportBatchRepository.layouts(tx, batchId)) {
      ImportRights.require(access, layouts.named(name).target());
    }
  }
}
