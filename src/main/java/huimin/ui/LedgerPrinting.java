package huimin.ui;

import huimin.platform.report.PrintOrder;
import huimin.platform.report.PrintedList;
import huimin.platform.report.ReportPages;
import huimin.platform.security.Purpose;
import huimin.platform.task.Job;
import huimin.platform.task.TaskRunner;
import huimin.text.Messages;
import huimin.ui.control.DrawnPages;
import huimin.ui.control.LedgerTable;
import huimin.ui.control.PagePreview;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** A ledger on paper: looked at first, then printed or saved, with reason and recipient. */
final class LedgerPrinting<R> {
  private static final double WIDTH = 1_060;
  private static final double HEIGHT = 520;

  private final String title;
  private final LedgerTable<R> ledger;
  private final LedgerDesk desk;
  private final TaskRunner runner;
  private final Dialogs dialogs;

  LedgerPrinting(
      String title, LedgerTable<R> ledger, LedgerDesk desk, TaskRunner runner, Dialogs dialogs) {
    this.title = title;
    this.ledger = ledger;
    this.desk = desk;
    this.runner = runner;
    this.dialogs = dialogs;
  }

  void prepare() {
    PrintedList list = ledger.printed(title);
    runner.run(
        Messages.text("ledger.print.preparing", title),
        progress -> DrawnPages.of(title, desk.preview(list)),
        pages -> show(list, pages),
        dialogs::failed);
  }

  private void show(PrintedList list, DrawnPages pages) {
    var preview = new PagePreview(title, runner, dialogs::failed);
    preview.setPrefSize(WIDTH, HEIGHT);
    dialogs.panel(
        Messages.text("ledger.print.title", title, rows(list), pages.count()),
        preview,
        new Dialogs.Way(Messages.text("ledger.print.print"), () -> print(list, pages.pages())),
        new Dialogs.Way(Messages.text("ledger.print.pdf"), () -> save(list, pages.pages())));
    preview.show(pages);
  }

  private void print(PrintedList list, ReportPages pages) {
    purpose(
        list,
        "ledger.print.print",
        purpose ->
            work(
                progress -> {
                  desk.print(list, pages, PrintOrder.all(null), purpose);
                  return Messages.text("ledger.print.printed", title, pages.pageCount());
                }));
  }

  private void save(PrintedList list, ReportPages pages) {
    dialogs
        .save(
            Messages.text("ledger.print.pdf"),
            Messages.text("ledger.print.file", title),
            Messages.text("ledger.print.kind"),
            List.of("*.pdf"))
        .ifPresent(file -> save(list, pages, file));
  }

  private void save(PrintedList list, ReportPages pages, Path file) {
    purpose(
        list,
        "ledger.print.pdf",
        purpose ->
            work(
                progress -> {
                  desk.savePdf(list, pages, file, purpose);
                  return Messages.text("ledger.print.saved", file);
                }));
  }

  private void purpose(PrintedList list, String act, Consumer<Purpose> onGiven) {
    dialogs.purpose(
        Messages.text("ledger.print.purpose", title),
        Messages.text("ledger.print.rows", rows(list)),
        Messages.text(act),
        onGiven);
  }

  private static String rows(PrintedList list) {
    return String.format(Locale.ROOT, "%,d", list.rows().size());
  }

  private void work(Job<String> job) {
    runner.run(Messages.text("ledger.print.job", title), job, dialogs::done, dialogs::failed);
  }
}
