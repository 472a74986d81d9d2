package huimin.platform.layout;

import huimin.platform.sheet.Sheet;
import huimin.platform.sheet.SheetRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads a sheet once: its first rows tell the layout, the rest is read by it as it streams past.
 */
public final class SheetReading {
  private final LayoutMatcher matcher;
  private final LocalDate today;
  private final List<SheetRow> top = new ArrayList<>();
  private RowReader reader;
  private boolean decided;

  private SheetReading(LayoutMatcher matcher, LocalDate today) {
    this.matcher = matcher;
    this.today = today;
  }

  /** What a sheet holds, or empty when no layout fits. */
  public static Optional<Result> read(Sheet sheet, LayoutMatcher matcher, LocalDate today) {
    var reading = new SheetReading(matcher, today);
    sheet.forEach(reading::accept);
    reading.decide();
    return Optional.ofNullable(reading.reader).map(r -> new Result(sheet, r.match(), r.rows()));
  }

  /** The layout of a sheet and its rows. */
  public record Result(Sheet sheet, HeaderMatch match, List<LayoutRow> rows) {}

  private void accept(SheetRow row) {
    if (!decided && row.number() > LayoutMatcher.HEADING_ROWS) {
      decide();
    }
    if (!decided) {
      top.add(row);
    } else if (reader != null) {
      reader.accept(row);
    }
  }

  private void decide() {
    if (decided) {
      return;
    }
    decided = true;
    matcher
        .match(top)
        .ifPresent(
            match -> {
              reader = new RowReader(match, today);
              top.forEach(reader::accept);
            });
  }
}
