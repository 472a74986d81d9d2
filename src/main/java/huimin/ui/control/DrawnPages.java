package huimin.ui.control;

import huimin.platform.report.ReportPages;

/** A filled document as the preview asks for it; all its pages are of one size. */
public record DrawnPages(String title, ReportPages pages, double pageWidth, double pageHeight)
    implements PageSource {

  /** Measures the first page; to be called off the screen's thread. */
  public static DrawnPages of(String title, ReportPages pages) {
    var first = pages.page(0, 1);
    return new DrawnPages(title, pages, first.width(), first.height());
  }

  @Override
  public int count() {
    return pages.pageCount();
  }

  @Override
  public double width(int page) {
    return pageWidth;
  }

  @Override
  public double height(int page) {
    return pageHeight;
  }

  @Override
  public PageImage render(int page, double zoom) {
    var drawn = pages.page(page, zoom);
    return new PageImage(drawn.width(), drawn.height(), drawn.pixels());
  }
}
