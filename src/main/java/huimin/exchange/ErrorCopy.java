package huimin.exchange;

import huimin.platform.sheet.AnnotatedCopy;
import huimin.platform.sheet.SheetFaults;
import huimin.platform.task.Progress;
import huimin.text.Messages;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The clerk's own workbook given back with what is wrong beside each row (lessons 2). */
public final class ErrorCopy {

  /**
   * Writes the copy with the column 错误原因; the original is only read. Sheets without a problem get
   * the column too, empty: an older copy's reasons must not stay on rows put right since.
   *
   * @param result what a check of this very file found
   * @return the file written: {@code out} with the suffix its content needs
   * @throws huimin.value.RefusedException when the original cannot be read or the copy not written
   */
  public Path write(Path original, Path out, ImportResult result, Progress progress) {
    List<SheetFaults> faults =
        result.sheets().stream()
            .map(sheet -> new SheetFaults(sheet.sheet(), sheet.headerRow(), reasons(sheet, result)))
            .toList();
    return AnnotatedCopy.write(
        original, out, Messages.text("exchange.errors.header"), faults, progress);
  }

  private static Map<Integer, String> reasons(SheetResult sheet, ImportResult result) {
    var reasons = new LinkedHashMap<Integer, String>();
    for (RowProblem problem : result.problems()) {
      if (problem.sheet().equals(sheet.sheet())) {
        reasons.merge(problem.row(), sentence(problem), (first, next) -> first + "\n" + next);
      }
    }
    return reasons;
  }

  private static String sentence(RowProblem problem) {
    return problem.error()
        ? problem.message()
        : Messages.text("exchange.errors.warning", problem.message());
  }
}
