package huimin.exchange.ui;

import huimin.platform.layout.Outcome;
import huimin.platform.layout.RowOutcome;
import huimin.text.Messages;
import java.util.List;
import java.util.stream.Stream;

/**
 * One row of a checked file as it is listed.
 *
 * @param row Excel's row number
 * @param note what changes and what is to be checked, one sentence a line; may be empty
 */
record ImportLine(String sheet, int row, Outcome outcome, String subject, String note) {

  static ImportLine of(String sheet, RowOutcome row) {
    List<String> sentences =
        Stream.concat(
                row.differences().stream(),
                row.problems().stream()
                    .map(
                        problem ->
                            problem.isError()
                                ? Messages.text(problem)
                                : Messages.text("exchange.errors.warning", Messages.text(problem))))
            .toList();
    return new ImportLine(
        sheet, row.row(), row.outcome(), row.subject(), String.join("\n", sentences));
  }
}
