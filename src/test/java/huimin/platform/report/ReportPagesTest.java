package huimin.platform.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.lowagie.text.pdf.PdfReader;
import huimin.value.RefusedException;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.print.PageFormat;
import java.awt.print.Printable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportPagesTest {
  private static final ReportPages PAGES = pages();

  @TempDir Path folder;

  private static ReportPages pages() {
    var document = SampleNotice.of(60);
    return new Reports().fill("notice-a3", document.parameters(), document.rows());
  }

  @Test
  void previewHasTheSizeOfTheSheetAndInkOnIt() {
    PageImage image = PAGES.page(0, 0.5);

    assertThat(image.width()).isEqualTo(596);
    assertThat(image.height()).isEqualTo(421);
    assertThat(image.pixels()).hasSize(596 * 421).contains(0xFFFFFFFF);
    assertThat(Arrays.stream(image.pixels()).filter(p -> (p & 0xFF) < 0x80).count())
        .isGreaterThan(1000);
  }

  @Test
  void savesAllThreeFormats() throws Exception {
    PAGES.savePdf(folder.resolve("a.pdf"));
    PAGES.saveDocx(folder.resolve("a.docx"));
    PAGES.saveXlsx(folder.resolve("a.xlsx"));

    assertThat(
            Files.readString(folder.resolve("a.pdf"), java.nio.charset.StandardCharsets.ISO_8859_1))
        .startsWith("%PDF");
    assertThat(Files.readAllBytes(folder.resolve("a.docx"))).startsWith('P', 'K');
    assertThat(Files.readAllBytes(folder.resolve("a.xlsx"))).startsWith('P', 'K');
    assertThat(folder.toFile().list()).hasSize(3);
  }

  @Test
  void pdfPagesLieAsTheyAreReadWithoutBeingTurned() throws Exception {
    PAGES.savePdf(folder.resolve("a.pdf"));

    try (var reader = new PdfReader(Files.readAllBytes(folder.resolve("a.pdf")))) {
      assertThat(reader.getPageRotation(1)).isZero();
      assertThat(reader.getPageSize(1).getWidth()).isEqualTo(1191);
      assertThat(reader.getPageSize(1).getHeight()).isEqualTo(842);
      assertThat(reader.getPageRotation(2)).isZero();
    }
  }

  @Test
  void fileThatCannotBeWrittenIsRefusedAndNothingIsLeftBehind() throws Exception {
    Path occupied = Files.createDirectories(folder.resolve("a.pdf/inside")).getParent();

    assertThatThrownBy(() -> PAGES.savePdf(occupied))
        .isInstanceOf(RefusedException.class)
        .hasMessage("report.not-written");
    assertThat(folder.toFile().list()).containsExactly("a.pdf");
  }

  @Test
  void printsTheSheetLyingAndEndsAfterItsPages() {
    var printing = new Printing(PAGES, "x", 1191, 842);
    var image = new BufferedImage(1191, 842, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    PageFormat format = printing.getPageFormat(0);

    assertThat(format.getOrientation()).isEqualTo(PageFormat.LANDSCAPE);
    assertThat(format.getPaper().getWidth()).isEqualTo(842);
    assertThat(printing.getNumberOfPages()).isEqualTo(2);
    assertThat(printing.print(graphics, format, 1)).isEqualTo(Printable.PAGE_EXISTS);
    assertThat(printing.print(graphics, format, 2)).isEqualTo(Printable.NO_SUCH_PAGE);
    graphics.dispose();
  }

  @Test
  void ordersThatPrintNothingAreErrors() {
    assertThatThrownBy(() -> new PrintOrder(null, 2, 1, 1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new PrintOrder(null, 1, 1, 0))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
