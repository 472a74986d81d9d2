package huimin.platform.report;

/**
 * What to print where.
 *
 * @param printer name of the printer, or null for the system's default
 * @param firstPage first page, counted from 1
 * @param lastPage last page, counted from 1; beyond the end means to the end
 * @param copies at least 1
 */
public record PrintOrder(String printer, int firstPage, int lastPage, int copies) {

  /** All pages once. */
  public static PrintOrder all(String printer) {
    return new PrintOrder(printer, 1, Integer.MAX_VALUE, 1);
  }

  public PrintOrder {
    if (firstPage < 1 || lastPage < firstPage || copies < 1) {
      throw new IllegalArgumentException("pages " + firstPage + "–" + lastPage + " × " + copies);
    }
  }
}
