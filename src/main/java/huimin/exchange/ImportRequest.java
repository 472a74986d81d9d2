package huimin.exchange;

import huimin.platform.layout.Layout;
import java.nio.file.Path;
import java.util.List;

/**
 * What to import.
 *
 * @param layouts the layouts to choose from
 * @param sheet only this sheet, or null for all that are recognised
 * @param dryRun check only, write nothing
 */
public record ImportRequest(
    ImportSource source, List<Layout> layouts, String sheet, boolean dryRun) {

  /** A file. */
  public ImportRequest(Path file, List<Layout> layouts, String sheet, boolean dryRun) {
    this(ImportSource.of(file), layouts, sheet, dryRun);
  }
}
