package huimin.platform.sheet;

import huimin.platform.sheet.DateFormats.Shape;
import huimin.platform.sheet.SheetCell.Kind;
import huimin.platform.task.Progress;
import huimin.value.RefusedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;

/** An .xls as Excel 97–2003 and WPS write it; at most 65,536 rows, so it is read as a whole. */
final class BiffWorkbook implements Workbook {
  /** Such a file grows about twentyfold in memory. */
  private static final long MOST_BYTES = 64L << 20;

  private final Path file;
  private final Limits limits;
  private final Progress progress;
  private final HSSFWorkbook book;
  private final boolean from1904;
  private final Map<Short, Shape> shapes = new HashMap<>();

  static BiffWorkbook open(Path file, Limits limits, Progress progress) throws IOException {
    if (Files.size(file) > MOST_BYTES) {
      throw new RefusedException("sheet.too-large", Guard.name(file));
    }
    try (var container = new POIFSFileSystem(file.toFile(), true)) {
      refuseOthers(file, container.getRoot());
      return new BiffWorkbook(file, limits, progress, new HSSFWorkbook(container, false));
    } catch (OldExcelFormatException e) {
      throw new RefusedException(e, "sheet.old-excel", Guard.name(file));
    }
  }

  private BiffWorkbook(Path file, Limits limits, Progress progress, HSSFWorkbook book) {
    this.file = file;
    this.limits = limits;
    this.progress = progress;
    this.book = book;
    this.from1904 = book.getInternalWorkbook().isUsing1904DateWindowing();
  }

  /** The same container also holds documents, presentations and encrypted xlsx. */
  private static void refuseOthers(Path file, DirectoryNode root) {
    if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
      throw new RefusedException("sheet.password-protected", Guard.name(file));
    }
    if (!root.hasEntryCaseInsensitive("Workbook") && !root.hasEntryCaseInsensitive("Book")) {
      throw new RefusedException("sheet.not-a-workbook", Guard.name(file));
    }
  }

  @Override
  public List<Sheet> sheets() {
    List<Sheet> sheets = new ArrayList<>();
    for (int i = 0; i < book.getNumberOfSheets(); i++) {
      boolean hidden = book.isSheetHidden(i) || book.isSheetVeryHidden(i);
      sheets.add(new Tab(book.getSheetAt(i), hidden));
    }
    return List.copyOf(sheets);
  }

  @Override
  public void close() {
    Guard.reading(
        file,
        () -> {
          book.close();
          return null;
        });
  }

  private SheetCell cell(HSSFCell cell) {
    boolean formula = cell.getCellType() == CellType.FORMULA;
    CellType type = formula ? cell.getCachedFormulaResultType() : cell.getCellType();
    return switch (type) {
      case STRING -> SheetCell.of(Kind.TEXT, cell.getRichStringCellValue().getString(), formula);
      case NUMERIC -> number(cell, formula);
      case BOOLEAN ->
          SheetCell.of(Kind.BOOLEAN, Boolean.toString(cell.getBooleanCellValue()), formula);
      case ERROR -> SheetCell.of(Kind.ERROR, error(cell.getErrorCellValue()), formula);
      default -> SheetCell.BLANK;
    };
  }

  private SheetCell number(HSSFCell cell, boolean formula) {
    double number = cell.getNumericCellValue();
    Shape shape = shape(cell.getCellStyle());
    String date = shape == Shape.NONE ? null : DateFormats.text(number, from1904, shape);
    if (date != null) {
      return SheetCell.of(Kind.DATE, date, formula);
    }
    String plain = NumberText.plain(Double.toString(number));
    return plain == null
        ? SheetCell.of(Kind.ERROR, FormulaError.NUM.getString(), formula)
        : SheetCell.of(Kind.NUMBER, plain, formula);
  }

  private Shape shape(HSSFCellStyle style) {
    return shapes.computeIfAbsent(
        style.getDataFormat(), id -> DateFormats.shape(id, style.getDataFormatString()));
  }

  private static String error(byte code) {
    return FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#N/A";
  }

  private final class Tab implements Sheet {
    private final HSSFSheet sheet;
    private final boolean hidden;

    private Tab(HSSFSheet sheet, boolean hidden) {
      this.sheet = sheet;
      this.hidden = hidden;
    }

    @Override
    public String name() {
      return sheet.getSheetName();
    }

    @Override
    public boolean hidden() {
      return hidden;
    }

    @Override
    public void forEach(Consumer<SheetRow> consumer) {
      Guard.reading(
          file,
          () -> {
            var flow = new RowFlow(file, name(), limits, progress, consumer);
            flow.expect(sheet.getPhysicalNumberOfRows());
            var buffer = new RowBuffer();
            for (var row : sheet) {
              for (var cell : row) {
                flow.touch();
                buffer.put(cell.getColumnIndex(), cell((HSSFCell) cell));
              }
              flow.row(row.getRowNum() + 1, row.getZeroHeight(), buffer);
            }
            return null;
          });
    }
  }
}
