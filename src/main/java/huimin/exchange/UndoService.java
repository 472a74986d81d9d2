package huimin.exchange;

import huimin.person.PersonService;
import huimin.platform.db.Deed;
import huimin.platform.db.OfficeDatabase;
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
  private final Clock clock;

  /** The imports of one open office. */
  public UndoService(OfficeDatabase database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** How many records an undo removed and gave their former state. */
  public record Undone(int removed, int restored) {}

  /** All imports, newest first. */
  public List<BatchRow> batches() {
    return database.read(ImportBatchRepository::all);
  }

  /**
   * Takes one import back.
   *
   * @throws RefusedException when there is no such import, it was taken back before, or records of
   *     it were changed or used since; nothing is changed then
   */
  public Undone undo(long batchId, Session session) {
    try {
      return database.write(
          Deed.of(session, Action.IMPORT_UNDO).on("batch:" + batchId),
          tx -> {
            if (!ImportBatchRepository.canBeUndone(tx, batchId)) {
              throw new RefusedException("exchange.batch-unknown", batchId);
            }
            Undone undone = takeBack(tx, batchId);
            ImportBatchRepository.markUndone(tx, batchId, LocalDateTime.now(clock), session.user());
            return undone;
          });
    } catch (RefusedException refused) {
      if (refused.code().equals("still-used")) {
        throw new RefusedException(refused, "exchange.undo-built-upon");
      }
      throw refused;
    }
  }

  private static Undone takeBack(DSLContext tx, long batchId) {
    var counts = new int[2];
    PersonService.rewriting(
        tx,
        UndoRepository.people(tx, batchId),
        () -> {
          counts[1] = UndoRepository.restore(tx, batchId);
          counts[0] = UndoRepository.remove(tx, batchId);
        });
    if (counts[0] + counts[1] == 0) {
      throw new RefusedException("exchange.undo-not-kept");
    }
    return new Undone(counts[0], counts[1]);
  }
}
