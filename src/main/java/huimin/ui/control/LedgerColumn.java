package huimin.ui.control;

import java.util.List;
import java.util.function.Function;

/**
 * One column of a ledger.
 *
 * @param id what {@link huimin.value.LedgerQuery} calls it
 * @param title its heading
 * @param width in pixels at 100 % text size
 * @param align figures stand right
 * @param text what a cell shows; null shows as empty
 * @param filter how it is narrowed down
 * @param choices the values to choose from; empty unless the filter is a choice
 */
public record LedgerColumn<R>(
    String id,
    String title,
    double width,
    Align align,
    Function<R, String> text,
    Filter filter,
    List<String> choices) {

  /** Where cell and heading stand. */
  public enum Align {
    LEFT,
    RIGHT
  }

  /** How a column is narrowed down. The text typed goes to the database as it is. */
  public enum Filter {
    /** Not at all. */
    NONE,
    /** Part of a text. */
    TEXT,
    /** One of given values. */
    CHOICE,
    /** A number, a span (60-79), or an open end (60- or -79). */
    RANGE
  }

  /** The same without a filter: for what is shown masked. */
  public LedgerColumn<R> unfiltered() {
    return new LedgerColumn<>(id, title, width, align, text, Filter.NONE, List.of());
  }

  /** A column of words, filtered by part of them. */
  public static <R> LedgerColumn<R> text(
      String id, String title, double width, Function<R, String> text) {
    return new LedgerColumn<>(id, title, width, Align.LEFT, text, Filter.TEXT, List.of());
  }

  /** A column with few values, filtered by one of them. */
  public static <R> LedgerColumn<R> choice(
      String id, String title, double width, Function<R, String> text, List<String> choices) {
    return new LedgerColumn<>(
        id, title, width, Align.LEFT, text, Filter.CHOICE, List.copyOf(choices));
  }

  /** A column of figures, filtered by a span. */
  public static <R> LedgerColumn<R> figure(
      String id, String title, double width, Function<R, String> text) {
    return new LedgerColumn<>(id, title, width, Align.RIGHT, text, Filter.RANGE, List.of());
  }
}
