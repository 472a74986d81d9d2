package huimin.platform.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import huimin.platform.sheet.SheetCell.Kind;
import huimin.platform.task.Progress;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnnotatedCopyTest {
  private static final String HEADER = "错误原因";

  @TempDir Path folder;

  @Test
  void addsOneColumnAndLeavesTheRestAlone() throws Exception {
    Path original = sample("/samples/问题台账.xlsx");
    Path copy =
        annotate(original, "out.xlsx", new SheetFaults("问题", 3, Map.of(6, "身份证号不全", 28, "不得用公式")));

    List<SheetRow> before = MadeFiles.rows(original);
    List<SheetRow> after = MadeFiles.rows(copy);
    assertThat(after).hasSameSizeAs(before);
    for (int i = 0; i < before.size(); i++) {
      for (int column = 0; column < 21; column++) {
        assertThat(after.get(i).cell(column)).isEqualTo(before.get(i).cell(column));
      }
    }
    assertThat(row(after, 3).cell(21).text()).isEqualTo(HEADER);
    assertThat(row(after, 6).cell(21)).isEqualTo(SheetCell.of(Kind.TEXT, "身份证号不全"));
    assertThat(row(after, 28).cell(20).kind()).isEqualTo(Kind.FORMULA);
    assertThat(row(after, 7).cell(21)).isEqualTo(SheetCell.BLANK);
  }

  @Test
  void keepsMergesFormulasFormatsAndTheFilter() throws Exception {
    Path original = folder.resolve("a.xlsx");
    try (var book = new XSSFWorkbook();
        var out = Files.newOutputStream(original)) {
      var sheet = book.createSheet("甲村");
      sheet.createRow(0).createCell(0).setCellValue("题");
      sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 1));
      sheet.createRow(1).createCell(0).setCellValue("数");
      var bold = book.createCellStyle();
      bold.setDataFormat((short) 4);
      var cell = sheet.createRow(2).createCell(0);
      cell.setCellValue(2.5);
      cell.setCellStyle(bold);
      sheet.getRow(2).createCell(1).setCellFormula("A3*2");
      sheet.getRow(2).setZeroHeight(true);
      sheet.setAutoFilter(CellRangeAddress.valueOf("A2:B3"));
      book.write(out);
    }
    Path copy = annotate(original, "b.xlsx", new SheetFaults("甲村", 2, Map.of(3, "看这里")));

    try (var book = new XSSFWorkbook(copy.toFile())) {
      var sheet = book.getSheet("甲村");
      assertThat(sheet.getMergedRegion(0).formatAsString()).isEqualTo("A1:B1");
      assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A2:B3");
      assertThat(sheet.getRow(2).getCell(1).getCellFormula()).isEqualTo("A3*2");
      assertThat(sheet.getRow(2).getCell(0).getCellStyle().getDataFormat()).isEqualTo((short) 4);
      assertThat(sheet.getRow(2).getCell(2).getStringCellValue()).isEqualTo("看这里");
      assertThat(sheet.getRow(2).getZeroHeight()).isFalse();
      assertThat(sheet.getColumnWidth(2)).isGreaterThan(40 * 256);
    }
  }

  @Test
  void usesTheColumnOfAnEarlierCopyAgain() throws Exception {
    Path original = sample("/samples/问题台账.xlsx");
    Path once = annotate(original, "1.xlsx", new SheetFaults("问题", 3, Map.of(6, "旧")));
    Path twice = annotate(once, "2.xlsx", new SheetFaults("问题", 3, Map.of(8, "新")));

    List<SheetRow> rows = MadeFiles.rows(twice);
    assertThat(row(rows, 3).cells()).hasSize(22);
    assertThat(row(rows, 6).cell(21)).isEqualTo(SheetCell.BLANK);
    assertThat(row(rows, 8).cell(21).text()).isEqualTo("新");
  }

  @Test
  void givesAnOldWorkbookBackInItsOldFormat() throws Exception {
    Path original = sample("/demo/特困人员供养台账.xls");
    Path copy = annotate(original, "out.xlsx", new SheetFaults("特困台账", 3, Map.of(4, "金额不符")));

    assertThat(copy).hasFileName("out.xls");
    assertThat(row(MadeFiles.rows(copy), 4).cell(14).text()).isEqualTo("金额不符");
    try (var book = new HSSFWorkbook(Files.newInputStream(copy))) {
      assertThat(book.getSheetAt(0).getNumMergedRegions()).isPositive();
    }
  }

  @Test
  void givesTheFaultyLinesOfATextFileBack() throws Exception {
    Path original =
        Files.write(
            folder.resolve("名册.csv"),
            "姓名,电话\n张一,1\n=李,2\n王三,3\n".getBytes(Charset.forName("GB18030")));
    Path copy = annotate(original, "out.csv", new SheetFaults("名册", 1, Map.of(3, "电话不对")));

    List<SheetRow> rows = MadeFiles.rows(copy);
    assertThat(copy).hasFileName("out.xlsx");
    assertThat(rows.getFirst().cells())
        .extracting(SheetCell::text)
        .containsExactly("姓名", "电话", "原行号", HEADER);
    assertThat(rows.get(1).cells())
        .extracting(SheetCell::text)
        .containsExactly("=李", "2", "3", "电话不对");
    assertThat(rows).hasSize(2);
  }

  @Test
  void makesAPlainCopyWhereTheModelCannotReadTheFile() throws Exception {
    Path original =
        MadeFiles.xlsx(
            folder.resolve("a.xlsx"),
            MadeFiles.Package.PLAIN.strict(),
            "<row r='1'><c t='str'><v>姓名</v></c></row><row r='2'><c t='str'><v>张一</v></c></row>");
    Path copy = annotate(original, "b.xlsx", new SheetFaults("表", 1, Map.of(2, "重复")));

    assertThat(MadeFiles.rows(copy).get(1).cells())
        .extracting(SheetCell::text)
        .containsExactly("张一", "2", "重复");
  }

  private Path annotate(Path original, String out, SheetFaults faults) {
    return AnnotatedCopy.write(
        original, folder.resolve(out), HEADER, List.of(faults), Progress.NONE);
  }

  private Path sample(String resource) throws Exception {
    try (InputStream in = getClass().getResourceAsStream(resource)) {
      Path file = folder.resolve(Path.of(resource).getFileName());
      return Files.write(file, in.readAllBytes());
    }
  }

  private static SheetRow row(List<SheetRow> rows, int number) {
    return rows.stream().filter(r -> r.number() == number).findFirst().orElseThrow();
  }
}
