package huimin.platform.sheet;

import huimin.platform.task.Progress;
import huimin.text.Messages;
import huimin.value.RefusedException;
import java.nio.file.Path;
import java.util.function.Consumer;

/** One pass over a sheet: hands rows on, counts them against the limits, tells progress. */
final class RowFlow {
  private static final int STEP_ROWS = 1_000;
  private static final int STEP_CELLS = 1 << 15;

  private final Path file;
  private final String step;
  private final Limits limits;
  private final Progress progress;
  private final Consumer<SheetRow> consumer;
  private final long started = System.nanoTime();
  private long expectedRows;
  private long rows;
  private long cells;
  private long touched;

  RowFlow(Path file, String sheet, Limits limits, Progress progress, Consumer<SheetRow> consumer) {
    this.file = file;
    this.step = Messages.text("sheet.progress.reading", sheet);
    this.limits = limits;
    this.progress = progress;
    this.consumer = Guard.marked(consumer);
    look();
  }

  /** Tells how many rows the file says it has; 0 when it does not say. */
  void expect(long count) {
    expectedRows = count;
  }

  /** Counts a cell that was met, filled or not, so that endless rows are cut off as well. */
  void touch() {
    if (++touched % STEP_CELLS == 0) {
      look();
    }
  }

  /** A row has ended: it is handed on unless it is blank, and the buffer is cleared. */
  void row(int number, boolean hidden, RowBuffer buffer) {
    if (number < 1 || number > limits.rows()) {
      throw new RefusedException("sheet.too-large", Guard.name(file));
    }
    cells += buffer.width();
    if (cells > limits.cells()) {
      throw new RefusedException("sheet.too-large", Guard.name(file));
    }
    if (buffer.width() > 0) {
      consumer.accept(buffer.toRow(number, hidden));
      buffer.clear();
    }
    if (++rows % STEP_ROWS == 0) {
      progress.report(step, rows, Math.max(expectedRows, 0));
      look();
    }
  }

  private void look() {
    progress.check();
    if (System.nanoTime() - started >= limits.time().toNanos()) {
      throw new RefusedException("sheet.too-large", Guard.name(file));
    }
  }
}
