package huimin;

import huimin.exchange.ExportKind;
import huimin.exchange.ImportSource;
import huimin.exchange.ui.Pasting;
import huimin.person.PersonRow;
import huimin.person.ui.BatchEditing;
import huimin.platform.layout.Layout;
import huimin.platform.report.PrintOrder;
import huimin.platform.report.PrintedList;
import huimin.platform.report.ReportPages;
import huimin.platform.security.Action;
import huimin.platform.security.Purpose;
import huimin.platform.task.TaskRunner;
import huimin.ui.Dialogs;
import huimin.ui.LedgerDesk;
import huimin.ui.LedgerFrame;
import huimin.value.LedgerLook;
import huimin.value.SavedLook;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** Gives each ledger what all of them have: ways to look at it, paper, the clipboard's gate. */
record LedgerTools(Wiring office, TaskRunner runner, Dialogs dialogs) {

  /**
   * @param ledger its code, which the audit shows
   */
  void furnish(LedgerFrame<?> frame, String ledger) {
    frame.furnish(new Desk(office, ledger), runner, dialogs);
  }

  /**
   * The person ledger's ways of changing much at once.
   *
   * @param toCheck takes pasted rows where files are checked
   */
  void entering(LedgerFrame<PersonRow> frame, Consumer<ImportSource> toCheck) {
    if (office.access().allows(Action.PERSON_EDIT)) {
      new BatchEditing(office.people().batch(), frame, runner, dialogs).offer();
      Layout layout = office.layouts().named(ExportKind.PERSONS.layouts().getFirst());
      new Pasting(layout, dialogs, toCheck).offer(frame.bar());
    }
  }

  private record Desk(Wiring office, String ledger) implements LedgerDesk {
    @Override
    public boolean keepsLooks() {
      return office.access().allows(Action.LIST_VIEW_SAVE);
    }

    @Override
    public boolean prints() {
      return office.access().allows(Action.LIST_PRINT);
    }

    @Override
    public List<SavedLook> looks() {
      return office.people().views().of(ledger);
    }

    @Override
    public SavedLook keep(String name, boolean atFirst, LedgerLook look) {
      return office.people().views().keep(ledger, name, atFirst, look);
    }

    @Override
    public void forget(long id) {
      office.people().views().remove(id);
    }

    @Override
    public ReportPages preview(PrintedList list) {
      return office.people().lists().preview(list);
    }

    @Override
    public void print(PrintedList list, ReportPages pages, PrintOrder order, Purpose purpose) {
      office.people().lists().print(ledger, list, pages, order, purpose);
    }

    @Override
    public void savePdf(PrintedList list, ReportPages pages, Path file, Purpose purpose) {
      office.people().lists().savePdf(ledger, list, pages, file, purpose);
    }

    @Override
    public boolean isRecorded(int rows) {
      return office.people().lists().isRecorded(rows);
    }

    @Override
    public void copied(int rows, Purpose purpose) {
      office.people().lists().copied(ledger, rows, purpose);
    }
  }
}
