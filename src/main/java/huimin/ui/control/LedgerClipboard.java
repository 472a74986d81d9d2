package huimin.ui.control;

import huimin.value.CellBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/**
 * Marked rows on the clipboard: as plain text, and as a table that keeps leading zeros and numbers
 * of 18 digits in Excel and WPS. What is shown masked is copied masked.
 */
final class LedgerClipboard<R> {
  private final LedgerTable<R> ledger;
  private CopyGate gate = (rows, columns, copy) -> copy.run();

  LedgerClipboard(LedgerTable<R> ledger) {
    this.ledger = ledger;
  }

  void gate(CopyGate asked) {
    gate = asked;
  }

  /** The marked rows in the columns meant, in the order of the table. */
  CellBlock marked(boolean headings) {
    List<LedgerColumn<R>> columns = ledger.meantColumns();
    var rows = new ArrayList<List<String>>();
    if (headings) {
      rows.add(columns.stream().map(LedgerColumn::title).toList());
    }
    for (R row : ledger.markedRows()) {
      rows.add(columns.stream().map(column -> words(column, row)).toList());
    }
    return new CellBlock(rows);
  }

  private static <R> String words(LedgerColumn<R> column, R row) {
    return Objects.requireNonNullElse(column.text().apply(row), "");
  }

  void copy(boolean headings) {
    int rows = ledger.markedRows().size();
    if (rows > 0) {
      CellBlock block = marked(headings);
      List<LedgerColumn<R>> columns = ledger.meantColumns();
      gate.pass(rows, columns.size(), () -> put(block, columns));
    }
  }

  private static <R> void put(CellBlock block, List<LedgerColumn<R>> columns) {
    var content = new ClipboardContent();
    content.putString(block.text());
    content.putHtml(block.html(column -> columns.get(column).align() == LedgerColumn.Align.RIGHT));
    Clipboard.getSystemClipboard().setContent(content);
  }
}
