package huimin.platform.sheet;

import huimin.value.CellBlock;
import java.util.List;
import java.util.function.Consumer;

/**
 * A block of cells pasted from Excel or WPS, as one sheet of texts: it is read like a file and
 * never becomes one.
 */
public final class BlockWorkbook implements Workbook, Sheet {
  private final String name;
  private final List<String> header;
  private final int headerRow;
  private final CellBlock block;

  /**
   * @param header the headings to read by, whatever the block's own say
   * @param headerRow row of the block (from 1) its own headings stand in; 0: it has none. Rows up
   *     to it are no rows of the table
   */
  public BlockWorkbook(String name, List<String> header, int headerRow, CellBlock block) {
    this.name = name;
    this.header = List.copyOf(header);
    this.headerRow = headerRow;
    this.block = block;
  }

  /** A row of a block as a sheet has it; {@code number} counts from 1. */
  public static SheetRow row(CellBlock block, int number) {
    return row(number, block.rows().get(number - 1));
  }

  private static SheetRow row(int number, List<String> cells) {
    return new SheetRow(number, cells.stream().map(TextWorkbook::cell).toList(), false);
  }

  @Override
  public List<Sheet> sheets() {
    return List.of(this);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public boolean hidden() {
    return false;
  }

  @Override
  public void forEach(Consumer<SheetRow> consumer) {
    consumer.accept(row(headerRow, header));
    for (int number = headerRow + 1; number <= block.rows().size(); number++) {
      SheetRow row = row(block, number);
      if (row.cells().stream().anyMatch(cell -> !cell.isBlank())) {
        consumer.accept(row);
      }
    }
  }

  @Override
  public void close() {
    // It stands in memory.
  }
}
