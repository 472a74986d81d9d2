package huimin.platform.sheet;

import huimin.platform.task.Progress;
import huimin.value.RefusedException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Gives a clerk's own workbook back with one more column that says what is wrong with which row
 * (handbook G). Formats, formulas and merges stay. Where the file cannot be kept as it is (a text
 * file, or too large for POI's model) a plain workbook with the faulty rows alone is made.
 */
public final class AnnotatedCopy {
  private static final long MOST_BYTES = 20L << 20;

  /** POI's model takes one to two kilobytes a cell: beyond this an office PC runs out of memory. */
  private static final long MOST_CELLS = 300_000;

  private AnnotatedCopy() {}

  /**
   * Writes the copy, whole or not at all. Reading it through {@link Workbooks} first guards the
   * model against hostile files.
   *
   * @param header title of the added column; a last column of that title from an earlier copy is
   *     used again
   * @return the file written: {@code out} with the suffix its content needs (.xls for an .xls)
   * @throws RefusedException as {@link Workbooks#open} and {@link SheetWriter#write} do
   */
  public static Path write(
      Path original, Path out, String header, List<SheetFaults> faults, Progress progress) {
    FileMagic magic = FileMagic.valueOf(Workbooks.head(original, Limits.DEFAULT));
    boolean binary = magic == FileMagic.OLE2;
    if ((binary || magic == FileMagic.OOXML) && fitsModel(original, progress)) {
      try {
        return binary ? biff(original, out, header, faults) : ooxml(original, out, header, faults);
      } catch (ModelRefuses e) {
        // Readable for us but not for POI's model (strict OOXML, a full last column): plain copy.
        return PlainFaults.write(original, withSuffix(out, ".xlsx"), header, faults, progress);
      }
    }
    return PlainFaults.write(original, withSuffix(out, ".xlsx"), header, faults, progress);
  }

  private static boolean fitsModel(Path original, Progress progress) {
    long[] cells = new long[1];
    try (Workbook book = Workbooks.open(original, progress)) {
      for (Sheet sheet : book.sheets()) {
        sheet.forEach(row -> cells[0] += row.cells().size());
      }
      return Files.size(original) <= MOST_BYTES && cells[0] <= MOST_CELLS;
    } catch (IOException e) {
      throw new RefusedException(e, "sheet.file-unreadable", Guard.name(original));
    }
  }

  private static Path biff(Path original, Path out, String header, List<SheetFaults> faults) {
    Path target = withSuffix(out, ".xls");
    return model(
        () -> {
          try (InputStream in = Files.newInputStream(original);
              var book = new HSSFWorkbook(in)) {
            FaultColumn.add(book, header, faults);
            WholeFile.write(target, book::write);
          }
          return target;
        });
  }

  private static Path ooxml(Path original, Path out, String header, List<SheetFaults> faults) {
    return model(
        () -> {
          try (InputStream in = Files.newInputStream(original);
              var book = new XSSFWorkbook(in)) {
            Path target = withSuffix(out, book.isMacroEnabled() ? ".xlsm" : ".xlsx");
            FaultColumn.add(book, header, faults);
            WholeFile.write(target, book::write);
            return target;
          }
        });
  }

  private static Path model(java.util.concurrent.Callable<Path> work) {
    try {
      return work.call();
    } catch (RefusedException e) {
      throw e;
    } catch (Exception e) {
      throw new ModelRefuses(e);
    }
  }

  private static Path withSuffix(Path out, String suffix) {
    String name = Guard.name(out);
    if (name.toLowerCase(java.util.Locale.ROOT).endsWith(suffix)) {
      return out;
    }
    String stem = name.replaceFirst("(?i)\\.(xlsx|xlsm|xls|csv|txt)$", "");
    return out.resolveSibling(stem + suffix);
  }

  private static final class ModelRefuses extends RuntimeException {
    private ModelRefuses(Throwable cause) {
      super(cause);
    }
  }
}
