package huimin.platform.sheet;

import huimin.platform.task.Progress;
import huimin.text.Messages;
import huimin.value.RefusedException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.poifs.crypt.temp.SXSSFWorkbookWithCustomZipEntrySource;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.WorkbookUtil;

/** Writes tables as an .xlsx that can be read on screen, printed on A4 and imported again. */
public final class SheetWriter {
  private SheetWriter() {}

  /**
   * Writes the tables as sheets of one workbook, whole or not at all.
   *
   * @throws RefusedException {@code sheet.cannot-write}, {@code too-many-rows}, {@code
   *     text-too-long}; a file of that name is then unchanged
   */
  public static void write(Path out, List<Table> tables) {
    write(out, tables, Progress.NONE);
  }

  /** The same, telling its progress and obeying a cancel. */
  public static void write(Path out, List<Table> tables, Progress progress) {
    refuseTooMany(out, tables);
    WholeFile.write(out, stream -> PrivateTemp.during(() -> write(out, tables, progress, stream)));
  }

  static void write(Path out, List<Table> tables, Progress progress, OutputStream stream)
      throws IOException {
    // Its temporary files hold the rows encrypted under a key of their own: a kill leaves them.
    try (var book = new SXSSFWorkbookWithCustomZipEntrySource()) {
      var styles = new TableStyles(book);
      for (Table table : tables) {
        String name = WorkbookUtil.createSafeSheetName(table.sheetName());
        var steps = new Steps(progress, name, table.rows().size());
        new TableSheet(out, book.createSheet(name), styles, table, steps).write();
      }
      book.write(stream);
    }
  }

  private static void refuseTooMany(Path out, List<Table> tables) {
    for (Table table : tables) {
      // Titles, header, totals and footer take a few rows as well.
      int rows = table.rows().size() + table.titles().size() + 5;
      if (rows > SpreadsheetVersion.EXCEL2007.getMaxRows()) {
        throw new RefusedException("sheet.too-many-rows", Guard.name(out), table.sheetName());
      }
    }
  }

  /** Tells how many rows of a table are written. */
  record Steps(Progress progress, String sheet, int total) {
    private static final int EVERY = 1_000;

    void done(int rows) {
      if (rows % EVERY == 0) {
        progress.check();
        progress.report(Messages.text("sheet.progress.writing", sheet), rows, total);
      }
    }
  }
}
