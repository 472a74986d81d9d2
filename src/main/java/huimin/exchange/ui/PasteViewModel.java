package huimin.exchange.ui;

import huimin.exchange.ImportSource;
import huimin.exchange.PastedCells;
import huimin.platform.layout.Layout;
import huimin.text.Messages;
import huimin.value.CellBlock;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Cells pasted from a workbook, and what each of their columns means. */
public final class PasteViewModel {
  /** Characters beyond which a block is a file's matter. */
  private static final int MOST = 8_000_000;

  private final Layout layout;
  private final Consumer<ImportSource> onReady;
  private final ReadOnlyObjectWrapper<PastedCells> cells = new ReadOnlyObjectWrapper<>();
  private boolean tooLarge;

  /**
   * @param layout what the rows are taken for
   * @param onReady takes them to be checked, like a file
   */
  public PasteViewModel(Layout layout, Consumer<ImportSource> onReady) {
    this.layout = layout;
    this.onReady = onReady;
  }

  /** Takes a text of the clipboard in place of what was pasted before; null or blank is nothing. */
  public void paste(String text) {
    tooLarge = text != null && text.length() > MOST;
    boolean nothing = text == null || text.isBlank() || tooLarge;
    cells.set(nothing ? null : PastedCells.recognised(CellBlock.read(text), layout));
  }

  /**
   * Says what a column means.
   *
   * @param meaning a title of the layout; "" leaves the column unread
   */
  public void mean(int column, String meaning) {
    int position = titles().indexOf(meaning);
    cells.set(cells.get().with(column, position));
  }

  /** What a column means; "" for nothing. */
  public String meaning(int column) {
    int position = cells.get().columns().get(column);
    return position < 0 ? "" : titles().get(position);
  }

  /** The layout's titles, in its order. */
  public List<String> titles() {
    return layout.columns().stream().map(column -> column.title()).toList();
  }

  /** Whether the rows can be checked. */
  public boolean isReady() {
    PastedCells now = cells.get();
    return now != null && now.rowCount() > 0 && now.missing().isEmpty() && now.twice().isEmpty();
  }

  /** What is there and what is missing, as a sentence. */
  public String verdict() {
    PastedCells now = cells.get();
    if (tooLarge) {
      return Messages.text("exchange.paste.too-large");
    }
    if (now == null) {
      return Messages.text("exchange.paste.nothing");
    }
    if (!now.twice().isEmpty()) {
      return Messages.text("exchange.paste.twice", joined(now.twice()));
    }
    if (!now.missing().isEmpty()) {
      return Messages.text("exchange.paste.missing", now.rowCount(), joined(now.missing()));
    }
    return Messages.text("exchange.paste.ready", now.rowCount());
  }

  private static String joined(List<String> titles) {
    return String.join("、", titles);
  }

  /** Hands the rows over to be checked. */
  public void check() {
    if (isReady()) {
      onReady.accept(cells.get());
    }
  }

  /** What was pasted; null while nothing was. */
  public ReadOnlyObjectProperty<PastedCells> cellsProperty() {
    return cells.getReadOnlyProperty();
  }
}
