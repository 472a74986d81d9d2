package huimin.platform.layout;

import java.util.List;

/**
 * A layout found in a sheet.
 *
 * @param firstRow first row below the header, 1-based as in Excel
 * @param headerRow the header's last row
 * @param positions for each layout column the sheet's column (0-based), or -1 where it is missing
 * @param matched how many columns were found
 * @param heading the text above the header: title, office, unit
 */
public record HeaderMatch(
    Layout layout, int firstRow, int headerRow, int[] positions, int matched, String heading) {

  /** Whether every required column was found. */
  boolean isComplete() {
    return missing().isEmpty();
  }

  /** Headers of required columns that were not found. */
  List<String> missing() {
    return java.util.stream.IntStream.range(0, positions.length)
        .filter(i -> layout.columns().get(i).required() && positions[i] < 0)
        .mapToObj(i -> layout.columns().get(i).title())
        .toList();
  }
}
