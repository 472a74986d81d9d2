package huimin.testkit;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** What a PDF says. The extractor adds a blank at each change of font: names are sought without. */
public final class PdfText {
  private PdfText() {}

  /** All pages' text. */
  public static String of(Path file) {
    try (var reader = new PdfReader(file.toString())) {
      var text = new StringBuilder();
      for (int page = 1; page <= reader.getNumberOfPages(); page++) {
        text.append(' ').append(new PdfTextExtractor(reader).getTextFromPage(page));
      }
      return text.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
