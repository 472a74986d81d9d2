package huimin.ui.control;

/** Pages to preview; {@link #render} is called off the screen's thread, one page at a time. */
public interface PageSource {

  /**
   * A drawn page.
   *
   * @param argb row by row, opaque
   */
  record PageImage(int width, int height, int[] argb) {}

  /** How many pages there are. */
  int count();

  /** Width of a page at zoom 1, in pixels. */
  double width(int page);

  /** Height of a page at zoom 1, in pixels. */
  double height(int page);

  /** Draws a page, counted from 0. */
  PageImage render(int page, double zoom);
}
