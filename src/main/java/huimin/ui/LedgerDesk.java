package huimin.ui;

import huimin.platform.report.PrintOrder;
import huimin.platform.report.PrintedList;
import huimin.platform.report.ReportPages;
import huimin.platform.security.Purpose;
import huimin.value.LedgerLook;
import huimin.value.SavedLook;
import java.nio.file.Path;
import java.util.List;

/**
 * What a ledger's screen works with besides its rows, on one user's behalf. All but the two
 * questions are asked off the screen's thread.
 */
public interface LedgerDesk {

  /** Whether the one at work may keep ways to look at a ledger. */
  boolean keepsLooks();

  /** Whether the one at work may print it or copy all of it. */
  boolean prints();

  /** What was kept, by name. */
  List<SavedLook> looks();

  /** Keeps a way to look under a name; one of the same name is replaced. */
  SavedLook keep(String name, boolean atFirst, LedgerLook look);

  /** Forgets one. */
  void forget(long id);

  /** Makes a list ready to be looked at; it has not left yet. */
  ReportPages preview(PrintedList list);

  /** Prints what was looked at. */
  void print(PrintedList list, ReportPages pages, PrintOrder order, Purpose purpose);

  /** Saves what was looked at as PDF. */
  void savePdf(PrintedList list, ReportPages pages, Path file, Purpose purpose);

  /** Whether copying so many rows has to be put down. */
  boolean isRecorded(int rows);

  /** Puts down that so many rows are copied. */
  void copied(int rows, Purpose purpose);
}
