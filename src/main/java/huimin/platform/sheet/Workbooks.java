package huimin.platform.sheet;

import huimin.platform.task.Progress;
import huimin.value.RefusedException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.apache.poi.poifs.filesystem.FileMagic;

/** Opens whatever file a clerk holds, by its content and never by its name (handbook G). */
public final class Workbooks {
  private static final int HEAD_BYTES = 4_096;

  private Workbooks() {}

  /**
   * Opens a workbook within {@link Limits#DEFAULT}.
   *
   * @throws RefusedException {@code sheet.file-missing}, {@code file-unreadable}, {@code
   *     empty-file}, {@code not-a-workbook}, {@code password-protected}, {@code too-large}, {@code
   *     zip-bomb}, {@code xlsb-unsupported}, {@code old-excel}, {@code html-table}, {@code damaged}
   */
  public static Workbook open(Path file, Progress progress) {
    return open(file, progress, Limits.DEFAULT);
  }

  /** The same within other limits. */
  public static Workbook open(Path file, Progress progress, Limits limits) {
    byte[] head = head(file, limits);
    return Guard.reading(file, () -> open(file, head, progress, limits));
  }

  private static Workbook open(Path file, byte[] head, Progress progress, Limits limits)
      throws Exception {
    return switch (FileMagic.valueOf(head)) {
      case OOXML -> OoxmlWorkbook.open(file, limits, progress);
      case OLE2 -> BiffWorkbook.open(file, limits, progress);
      case BIFF2, BIFF3, BIFF4 -> throw new RefusedException("sheet.old-excel", Guard.name(file));
      case PDF, RTF, JPEG, PNG, GIF, TIFF ->
          throw new RefusedException("sheet.not-a-workbook", Guard.name(file));
      default -> TextWorkbook.open(file, head, limits, progress);
    };
  }

  /** The first bytes; here a file that cannot be read is told from one that is damaged. */
  static byte[] head(Path file, Limits limits) {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] head = in.readNBytes(HEAD_BYTES);
      if (head.length == 0) {
        throw new RefusedException("sheet.empty-file", Guard.name(file));
      }
      if (Files.size(file) > limits.fileBytes()) {
        throw new RefusedException("sheet.too-large", Guard.name(file));
      }
      return head;
    } catch (NoSuchFileException e) {
      throw new RefusedException(e, "sheet.file-missing", Guard.name(file));
    } catch (IOException e) {
      throw new RefusedException(e, "sheet.file-unreadable", Guard.name(file));
    }
  }
}
