package huimin.exchange.ui;

import huimin.exchange.ErrorCopy;
import huimin.exchange.ImportRequest;
import huimin.exchange.ImportResult;
import huimin.exchange.ImportService;
import huimin.exchange.ImportSource;
import huimin.exchange.UndoService;
import huimin.platform.layout.Layout;
import huimin.platform.security.Session;
import huimin.platform.task.Progress;
import huimin.value.RefusedException;
import java.util.List;

/**
 * What the import screen works with, on one user's behalf.
 *
 * @param layouts the layouts recognised by their header alone
 */
public record ImportDesk(
    ImportService imports,
    UndoService undo,
    ErrorCopy errors,
    List<Layout> layouts,
    Session session) {

  /** What was checked; its digest tells whether it was saved anew since. */
  record Checked(ImportSource source, Layout layout, String digest, ImportResult result) {}

  /**
   * Checks a file or pasted cells and writes nothing.
   *
   * @param layout null: recognised by its header
   */
  Checked check(ImportSource source, Layout layout, Progress progress) {
    String digest = source.digest();
    var result = imports.run(request(source, layout, true), session, progress);
    return new Checked(source, layout, digest, result);
  }

  /** Writes what was checked; refused when the file is no longer what the clerk was shown. */
  Checked write(Checked checked, Progress progress) {
    ImportSource source = checked.source();
    if (checked.digest().isEmpty() || !source.digest().equals(checked.digest())) {
      throw new RefusedException("exchange.file-changed", source.name());
    }
    var result = imports.run(request(source, checked.layout(), false), session, progress);
    return new Checked(source, checked.layout(), checked.digest(), result);
  }

  private ImportRequest request(ImportSource source, Layout layout, boolean dryRun) {
    return new ImportRequest(source, layout == null ? layouts : List.of(layout), null, dryRun);
  }
}
