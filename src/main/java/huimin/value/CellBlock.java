package huimin.value;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * A block of cells as Excel and WPS hand it over the clipboard: cells parted by tabs, each row
 * ended by a line break, a cell with a tab, a line break or a quotation mark inside stands in
 * quotes. What is written is read back as it was; a line break inside a cell is always one
 * character.
 *
 * @param rows cells row by row, never null; rows may differ in length, none is without a cell
 */
public record CellBlock(List<List<String>> rows) {
  private static final char QUOTE = '"';

  /** Keeps no null: an absent cell is a blank one. */
  public CellBlock {
    rows = rows.stream().map(CellBlock::tidy).toList();
  }

  private static List<String> tidy(List<String> row) {
    return row.isEmpty()
        ? List.of("")
        : row.stream().map(cell -> cell == null ? "" : cell.replaceAll("\r\n?", "\n")).toList();
  }

  /** How many cells the longest row has. */
  public int width() {
    return rows.stream().mapToInt(List::size).max().orElse(0);
  }

  /** The cell of a row, both from 0; blank beyond the row's end. */
  public String cell(int row, int column) {
    List<String> cells = rows.get(row);
    return column < cells.size() ? cells.get(column) : "";
  }

  /** The block a text of the clipboard is; an empty text has no rows. */
  public static CellBlock read(String text) {
    return new CellBlock(new Reading(text.replaceAll("\0+$", "")).rows());
  }

  /** The block as plain text. */
  public String text() {
    var text = new StringBuilder();
    for (List<String> row : rows) {
      for (int i = 0; i < row.size(); i++) {
        text.append(i == 0 ? "" : "\t").append(quoted(row.get(i)));
      }
      text.append('\n');
    }
    return text.toString();
  }

  private static String quoted(String cell) {
    boolean plain = cell.chars().noneMatch(c -> c == '\t' || c == '\n' || c == QUOTE);
    return plain ? cell : QUOTE + cell.replace("\"", "\"\"") + QUOTE;
  }

  /**
   * The block as a table of a web page. Excel and WPS take this rather than the plain text, and
   * keep what is marked as text as it stands: leading zeros, numbers of 18 digits, a leading sign.
   *
   * @param figures columns (from 0) that are to become numbers; all others stay texts
   */
  public String html(IntPredicate figures) {
    var html = new StringBuilder("<html><head><meta charset=\"utf-8\"></head><body><table>");
    for (List<String> row : rows) {
      html.append("<tr>");
      for (int i = 0; i < row.size(); i++) {
        html.append(figures.test(i) ? "<td>" : "<td style=\"mso-number-format:'\\@'\">");
        html.append(escaped(row.get(i))).append("</td>");
      }
      html.append("</tr>");
    }
    return html.append("</table></body></html>").toString();
  }

  private static String escaped(String cell) {
    return cell.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\n", "<br style=\"mso-data-placement:same-cell\">");
  }

  /** One pass over a text. */
  private static final class Reading {
    private final String text;
    private final List<List<String>> rows = new ArrayList<>();
    private List<String> row = new ArrayList<>();
    private int at;

    Reading(String text) {
      this.text = text;
    }

    List<List<String>> rows() {
      while (at < text.length()) {
        cell();
        separator();
      }
      if (!row.isEmpty()) {
        rows.add(row);
      }
      return rows;
    }

    private void cell() {
      int closing = text.charAt(at) == QUOTE ? closing(at + 1) : -1;
      if (closing > 0) {
        row.add(text.substring(at + 1, closing).replace("\"\"", "\""));
        at = closing + 1;
        return;
      }
      int end = at;
      while (!endsCell(end)) {
        end++;
      }
      row.add(text.substring(at, end));
      at = end;
    }

    private void separator() {
      if (at == text.length()) {
        return;
      }
      if (text.charAt(at) == '\t') {
        at++;
        if (at == text.length()) {
          row.add("");
        }
        return;
      }
      rows.add(row);
      row = new ArrayList<>();
      at += text.startsWith("\r\n", at) ? 2 : 1;
    }

    private boolean endsCell(int index) {
      return index == text.length() || "\t\n\r".indexOf(text.charAt(index)) >= 0;
    }

    /** The quote that ends a cell begun before {@code from}; -1: the first one was a mere sign. */
    private int closing(int from) {
      int quote = text.indexOf(QUOTE, from);
      while (quote >= 0) {
        boolean doubled = quote + 1 < text.length() && text.charAt(quote + 1) == QUOTE;
        if (!doubled) {
          return endsCell(quote + 1) ? quote : -1;
        }
        quote = text.indexOf(QUOTE, quote + 2);
      }
      return -1;
    }
  }
}
