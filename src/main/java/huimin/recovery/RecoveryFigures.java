package huimin.recovery;

import huimin.text.ResourceLines;
import huimin.value.RefusedException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Dated figures of the law and of the office; an own one takes precedence over a bundled one. */
public final class RecoveryFigures {
  private final List<OwnFigure> rows;

  private RecoveryFigures(List<OwnFigure> rows) {
    this.rows = rows;
  }

  /** Those of the program alone. */
  public static RecoveryFigures bundled() {
    return with(List.of());
  }

  /** Those of the program, then the office's own. */
  public static RecoveryFigures with(List<OwnFigure> own) {
    var rows = new ArrayList<OwnFigure>();
    for (String line : ResourceLines.of("/recovery/parameters.csv")) {
      String[] cells = line.split(",", -1);
      rows.add(new OwnFigure(cells[0], LocalDate.parse(cells[1]), cells[2], cells[4]));
    }
    rows.sort(Comparator.comparing(OwnFigure::validFrom));
    own.stream().sorted(Comparator.comparing(OwnFigure::validFrom)).forEach(rows::add);
    return new RecoveryFigures(List.copyOf(rows));
  }

  /** All rows, those of the program first. */
  public List<OwnFigure> rows() {
    return rows;
  }

  /** The row in force on a day, with its source, if there is one. */
  public Optional<OwnFigure> row(String code, LocalDate day) {
    return rows.stream()
        .filter(row -> row.code().equals(code) && !row.validFrom().isAfter(day))
        .reduce((earlier, later) -> later);
  }

  /** The text of a figure on a day, if there is one. */
  public Optional<String> text(String code, LocalDate day) {
    return row(code, day).map(OwnFigure::value);
  }

  /**
   * A figure on a day.
   *
   * @throws RefusedException {@code recovery.figure-missing}
   */
  public int number(String code, LocalDate day) {
    return text(code, day)
        .map(Integer::valueOf)
        .orElseThrow(() -> new RefusedException("recovery.figure-missing", day));
  }

  /** A target in percent on a day, if there is one. */
  public Optional<BigDecimal> percent(String code, LocalDate day) {
    return text(code, day).map(BigDecimal::new);
  }
}
