package huimin.office;

import huimin.platform.report.PrintOrder;
import huimin.platform.report.Reports;
import huimin.text.Messages;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The recovery key on paper. It goes from the memory to the printer and into no file. */
public final class RecoverySheet {
  private RecoverySheet() {}

  /**
   * Prints it on the system's usual printer.
   *
   * @param office the office's name
   * @throws huimin.value.RefusedException {@code report.no-printer}, {@code report.print-failed}
   */
  public static void print(String office, String recoveryKey, Clock clock) {
    print(office, recoveryKey, "office.recovery.words", clock);
  }

  /**
   * The same for a second key, kept apart from the office's by whoever it was given to.
   *
   * @param office the office's name
   * @throws huimin.value.RefusedException as {@link #print}
   */
  public static void printSecond(String office, String key, Clock clock) {
    print(office, key, "office.recovery.words-second", clock);
  }

  private static void print(String office, String recoveryKey, String wordsKey, Clock clock) {
    Map<String, Object> parameters =
        Map.of(
            "title",
            Messages.text("office.recovery.sheet"),
            "head",
            Messages.text("office.recovery.head", office, LocalDate.now(clock)),
            "foot",
            Messages.text("office.recovery.foot"));
    var row = new PlainRow(Messages.text("office.recovery.key"), "", recoveryKey);
    var why = new PlainRow(Messages.text("office.recovery.use"), "", Messages.text(wordsKey));
    new Reports().fill("plain-list", parameters, List.of(row, why)).print(PrintOrder.all(null));
  }
}
