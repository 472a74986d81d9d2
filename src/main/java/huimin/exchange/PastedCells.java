package huimin.exchange;

import huimin.platform.layout.HeaderMatch;
import huimin.platform.layout.Layout;
import huimin.platform.layout.LayoutColumn;
import huimin.platform.layout.LayoutMatcher;
import huimin.platform.sheet.BlockWorkbook;
import huimin.platform.sheet.SheetRow;
import huimin.platform.sheet.Workbook;
import huimin.platform.task.Progress;
import huimin.text.Messages;
import huimin.value.CellBlock;
import huimin.value.Digests;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Cells pasted from Excel or WPS with what each column means, taken in like a file. They stand in
 * memory only: no copy of them is left on the disk.
 *
 * @param headerRow row (from 1) with the block's own headings; 0: it has none
 * @param columns position among the layout's columns for each column of the block; -1: not read
 */
public record PastedCells(CellBlock block, Layout layout, int headerRow, List<Integer> columns)
    implements ImportSource {

  /** What the block's own headings say it is; every column unread where it has none. */
  public static PastedCells recognised(CellBlock block, Layout layout) {
    int last = Math.min(block.rows().size(), LayoutMatcher.HEADING_ROWS);
    List<SheetRow> top =
        IntStream.rangeClosed(1, last).mapToObj(row -> BlockWorkbook.row(block, row)).toList();
    var columns = new ArrayList<Integer>(Collections.nCopies(block.width(), -1));
    Optional<HeaderMatch> match = new LayoutMatcher(List.of(layout)).nearest(top);
    match.ifPresent(
        found -> {
          for (int i = 0; i < found.positions().length; i++) {
            if (found.positions()[i] >= 0) {
              columns.set(found.positions()[i], i);
            }
          }
        });
    return new PastedCells(block, layout, match.map(HeaderMatch::headerRow).orElse(0), columns);
  }

  /** The same with another meaning of one column. */
  public PastedCells with(int column, int meaning) {
    var changed = new ArrayList<>(columns);
    changed.set(column, meaning);
    return new PastedCells(block, layout, headerRow, changed);
  }

  /** How many rows would be read. */
  public int rowCount() {
    return block.rows().size() - headerRow;
  }

  /** Titles of required columns no column of the block stands for. */
  public List<String> missing() {
    return IntStream.range(0, layout.columns().size())
        .filter(i -> layout.columns().get(i).required() && !columns.contains(i))
        .mapToObj(i -> layout.columns().get(i).title())
        .toList();
  }

  /** Titles that more than one column of the block stands for. */
  public List<String> twice() {
    return IntStream.range(0, layout.columns().size())
        .filter(i -> Collections.frequency(columns, i) > 1)
        .mapToObj(i -> layout.columns().get(i).title())
        .toList();
  }

  @Override
  public String name() {
    return Messages.text("exchange.paste.name", layout.name(), rowCount());
  }

  @Override
  public String digest() {
    return Digests.sha256(String.join("\t", header()) + "\n" + block.text());
  }

  @Override
  public Workbook open(Progress progress) {
    return new BlockWorkbook(Messages.text("exchange.paste.sheet"), header(), headerRow, block);
  }

  @Override
  public Optional<Path> file() {
    return Optional.empty();
  }

  private List<String> header() {
    List<LayoutColumn> known = layout.columns();
    return columns.stream().map(i -> i < 0 ? "" : known.get(i).title()).toList();
  }
}
