package huimin.exchange;

import huimin.platform.sheet.AnnotatedCopy;
import huimin.platform.sheet.SheetFaults;
import huimin.platform.task.Progress;
import huimin.text.Messages;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Gives the clerk the own workbook back, with a column that says what is wrong (lessons 2). */
public final class ErrorCopy {

  /**
   * Writes the copy.
   *
   * @return the file written, its suffix as its content needs
   */
  public Path write(Path original, Path out, ImportResult result, Progress progress) {
    var faults = new ArrayList<SheetFaults>();
    for (SheetResult sheet : result.sheets()) {
      faults.add(new SheetFaults(sheet.sheet(), sheet.headerRow(), reasons(sheet, result)));
    }
    String header = Messages.text("exchange.errors.header");
    return AnnotatedCopy.write(original, out, header, List.copyOf(faults), progress);
  }

  private static Map<Integer, String> reasons(SheetResult sheet, ImportResult result) {
    var reasons = new TreeMap<Integer, String>();
    for (RowProblem problem : result.problems()) {
      if (problem.sheet().equals(sheet.sheet())) {
        String text = Messages.text("exchange.errors.at", problem.column(), problem.message());
        String marked =
            problem.error() ? text : Messages.text("exchange.errors.warning", text);
        reasons.merge(problem.row(), marked, (first, second) -> first + "\n" + second);
      }
    }
    return reasons;
  }
}
