package huimin.exchange.ui;

import huimin.exchange.ErrorCopy;
import huimin.exchange.ImportRequest;
import huimin.exchange.ImportResult;
import huimin.exchange.ImportService;
import huimin.exchange.UndoService;
import huimin.platform.layout.Layout;
import huimin.platform.security.Session;
import huimin.platform.task.Progress;
import huimin.value.Digests;
import huimin.value.RefusedException;
import java.nio.file.Files;
import java.nio.file.Path;
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

  /** A file as it was checked; its digest tells whether it was saved anew since. */
  record Checked(Path file, Layout layout, String digest, ImportResult result) {}

  /**
   * Checks a file and writes nothing.
   *
   * @param layout null: recognised by its header
   */
  Checked check(Path file, Layout layout, Progress progress) {
    // A missing file is told by the reading in words; a digest could only fail on it.
    String digest = Files.isReadable(file) ? Digests.sha256(file) : "";
    var result = imports.run(request(file, layout, true), session, progress);
    return new Checked(file, layout, digest, result);
  }

  /** Writes what was checked; refused when the file is no longer what the clerk was shown. */
  Checked write(Checked checked, Progress progress) {
    Path file = checked.file();
    if (!Files.isReadable(file) || !Digests.sha256(file).equals(checked.digest())) {
      throw new RefusedException("exchange.file-changed", file.getFileName());
    }
    var result = imports.run(request(file, checked.layout(), false), session, progress);
    return new Checked(file, checked.layout(), checked.digest(), result);
  }

  private ImportRequest request(Path file, Layout layout, boolean dryRun) {
    return new ImportRequest(file, layout == null ? layouts : List.of(layout), null, dryRun);
  }
}
