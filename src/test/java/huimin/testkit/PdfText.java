package huimin.testkit;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What a PDF says. The extractor adds a blank at each change of font: names are sought without. */
public final class PdfText {
  private PdfText() {}

  /** All pages' text. */
  public static String of(Path file) {
    return " " + String.join(" ", pages(file));
  }

  /** The text of each page. */
  public static List<String> pages(Path file) {
    try (var reader = new PdfReader(file.toString())) {
      var pages = new ArrayList<String>();
      for (int page = 1; page <= reader.getNumberOfPages(); page++) {
        pages.add(new PdfTextExtractor(reader).getTextFromPage(page));
      }
      return pages;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
