package huimin.platform.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import huimin.platform.task.Progress;
import java.math.BigDecimal;
import java.nio.file.Path;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.InputSource;

/** Our reading of 100,000 × 21 cells beside POI's own streaming reader, in one run. */
@Tag("bench")
class ReadingBenchTest {
  private static final int ROWS = 100_000;
  private static final int COLUMNS = 21;

  /** Ours has to stay below POI's streaming reader. */
  private static final double MOST = 1.0;

  @TempDir Path folder;

  @Test
  void readsFasterThanPoisStreamingReader() throws Exception {
    for (boolean shared : new boolean[] {false, true}) {
      Path file = ledger(shared);
      double ours = Double.MAX_VALUE;
      double poi = Double.MAX_VALUE;
      for (int round = 0; round < 4; round++) {
        ours = Math.min(ours, seconds(() -> countOurs(file)));
        poi = Math.min(poi, seconds(() -> countPoi(file)));
      }
      String strings = shared ? "shared" : "inline";
      System.out.printf(
          "%s strings: ours %.2f s, POI SAX %.2f s, ratio %.2f%n", strings, ours, poi, ours / poi);
      assertThat(ours / poi).isLessThan(MOST);
    }
  }

  private interface Count {
    long run() throws Exception;
  }

  private static double seconds(Count count) throws Exception {
    long start = System.nanoTime();
    assertThat(count.run()).isEqualTo((long) ROWS * COLUMNS);
    return (System.nanoTime() - start) / 1e9;
  }

  private static long countOurs(Path file) {
    long[] cells = new long[1];
    try (Workbook book = Workbooks.open(file, Progress.NONE)) {
      book.sheets().getFirst().forEach(row -> cells[0] += row.cells().size());
    }
    return cells[0];
  }

  private static long countPoi(Path file) throws Exception {
    long[] cells = new long[1];
    try (var parts = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
      var reader = new XSSFReader(parts);
      var strings = new ReadOnlySharedStringsTable(parts);
      var xml = XMLHelper.newXMLReader();
      var counter =
          new XSSFSheetXMLHandler.SheetContentsHandler() {
            @Override
            public void startRow(int number) {}

            @Override
            public void endRow(int number) {}

            @Override
            public void cell(String reference, String value, XSSFComment comment) {
              cells[0]++;
            }
          };
      xml.setContentHandler(
          new XSSFSheetXMLHandler(
              reader.getStylesTable(), strings, counter, new DataFormatter(), false));
      try (var in = reader.getSheetsData().next()) {
        xml.parse(new InputSource(in));
      }
    }
    return cells[0];
  }

  private Path ledger(boolean shared) throws Exception {
    Path file = folder.resolve("ledger" + shared + ".xlsx");
    try (var book = new SXSSFWorkbook(null, 100, false, shared);
        var out = java.nio.file.Files.newOutputStream(file)) {
      var sheet = book.createSheet("人员");
      for (int i = 0; i < ROWS; i++) {
        var row = sheet.createRow(i);
        for (int k = 0; k < COLUMNS; k++) {
          if (k % 4 == 0) {
            row.createCell(k)
                .setCellValue(new BigDecimal(i * 7 + k).movePointLeft(k % 3).doubleValue());
          } else {
            row.createCell(k).setCellValue(k % 4 == 1 ? "汉族" : "铜梁区安溪镇团山村" + (i + k) + "号");
          }
        }
      }
      book.write(out);
    }
    return file;
  }
}
