package huimin.platform.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import huimin.platform.sheet.SheetCell.Kind;
import huimin.platform.task.Progress;
import huimin.value.RefusedException;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.util.TempFile;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SheetWriterTest {
  @TempDir Path folder;

  @Test
  void givesBackWhatWasWritten() {
    Path file = folder.resolve("a.xlsx");
    SheetWriter.write(file, List.of(MadeTables.payList(3)));

    List<SheetRow> rows = MadeFiles.rows(file);
    SheetRow first = rows.get(4);
    assertThat(first.cells())
        .containsExactly(
            SheetCell.of(Kind.NUMBER, "1"),
            SheetCell.of(Kind.TEXT, "王𠮷𫮆"),
            SheetCell.of(Kind.TEXT, "500151196208150026"),
            SheetCell.of(Kind.NUMBER, "1234567.89"),
            SheetCell.of(Kind.NUMBER, "60"),
            SheetCell.of(Kind.DATE, "2026-08-01"),
            SheetCell.of(Kind.TEXT, "=1+1"));
  }

  @Test
  void sumsByFormulaWithTheSumToBeSeen() throws Exception {
    Path file = folder.resolve("a.xlsx");
    SheetWriter.write(file, List.of(MadeTables.payList(3)));

    try (var book = new XSSFWorkbook(file.toFile())) {
      var total = book.getSheetAt(0).getRow(7).getCell(3);
      assertThat(total.getCellType()).isEqualTo(CellType.FORMULA);
      assertThat(total.getCellFormula()).isEqualTo("SUM(D5:D7)");
    }
    SheetRow totals = MadeFiles.rows(file).get(7);
    assertThat(totals.cell(1).text()).isEqualTo("合计");
    assertThat(totals.cell(3)).isEqualTo(new SheetCell(Kind.NUMBER, "3703703.67", true));
  }

  @Test
  void laysOutTitleGroupsAndFooter() throws Exception {
    Path file = folder.resolve("a.xlsx");
    SheetWriter.write(file, List.of(MadeTables.payList(3)));

    try (var book = new XSSFWorkbook(file.toFile())) {
      var sheet = book.getSheetAt(0);
      assertThat(sheet.getMergedRegions())
          .extracting(r -> r.formatAsString())
          .contains("A1:G1", "A3:A4", "D3:E3", "A9:G9");
      assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 4);
      assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("3:4");
      assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
      assertThat(sheet.getRow(0).getCell(0).getCellStyle().getFont().getFontHeightInPoints())
          .isEqualTo((short) 16);
      assertThat(sheet.getRow(4).getCell(3).getCellStyle().getDataFormatString())
          .isEqualTo("#,##0.00");
      assertThat(sheet.getRow(4).getCell(6).getCellStyle().getQuotePrefixed()).isTrue();
      assertThat(sheet.getRow(4).getCell(1).getCellStyle().getQuotePrefixed()).isFalse();
    }
  }

  @Test
  void keepsTextsNoSpreadsheetLikes() {
    List<String> hard =
        List.of(
            "=cmd",
            "+1",
            "-1",
            "@SUM",
            "\u0001a\u001f",
            "上\r\n下\t右",
            "_x000D_",
            "_x0",
            "a\uD842",
            "\uFFFE",
            "<&>\"'",
            " 空 ");
    Path file = folder.resolve("a.xlsx");
    var column = ColumnSpec.of("文字", ColumnKind.TEXT, 20);
    List<List<Object>> rows = new ArrayList<>();
    hard.forEach(text -> rows.add(List.of(text)));
    SheetWriter.write(file, List.of(Table.plain("表", List.of(column), rows)));

    assertThat(MadeFiles.rows(file).stream().skip(1))
        .extracting(r -> r.cell(0))
        .containsExactlyElementsOf(
            hard.stream().map(text -> SheetCell.of(Kind.TEXT, text)).toList());
  }

  @Test
  void writesNumbersNoSpreadsheetCanHoldAsText() {
    Path file = folder.resolve("a.xlsx");
    var column = ColumnSpec.of("数", ColumnKind.ANY, 20);
    List<List<Object>> rows =
        List.of(
            List.of(new BigDecimal("500151196208150026")),
            List.of(500151196208150L),
            List.of(Double.NaN),
            List.of(LocalDate.of(1899, 3, 1)),
            List.of(true));
    SheetWriter.write(file, List.of(Table.plain("表", List.of(column), rows)));

    assertThat(MadeFiles.rows(file).stream().skip(1))
        .extracting(r -> r.cell(0))
        .containsExactly(
            SheetCell.of(Kind.TEXT, "500151196208150026"),
            SheetCell.of(Kind.NUMBER, "500151196208150"),
            SheetCell.of(Kind.TEXT, "NaN"),
            SheetCell.of(Kind.TEXT, "1899-03-01"),
            SheetCell.of(Kind.BOOLEAN, "true"));
  }

  @Test
  void refusesATextLongerThanACellHolds() throws Exception {
    Path file = Files.writeString(folder.resolve("a.xlsx"), "old");
    List<List<Object>> rows = List.of(Arrays.asList("长".repeat(32_768)));
    Table table = Table.plain("表", List.of(ColumnSpec.of("文", ColumnKind.TEXT, 9)), rows);

    assertThatThrownBy(() -> SheetWriter.write(file, List.of(table)))
        .isInstanceOfSatisfying(
            RefusedException.class,
            e -> {
              assertThat(e.key()).isEqualTo("sheet.text-too-long");
              assertThat(e.args()).contains("表!A2");
            });
    assertThat(file).hasContent("old");
    onlyFile(file);
  }

  @Test
  void leavesNoHalfFileWhenWritingFails() throws Exception {
    Path file = Files.writeString(folder.resolve("a.xlsx"), "old");

    assertThatThrownBy(
            () ->
                WholeFile.write(
                    file,
                    out -> {
                      out.write(new byte[100_000]);
                      throw new IOException("No space left on device");
                    }))
        .isInstanceOf(RefusedException.class)
        .hasMessage("sheet.cannot-write");
    assertThat(file).hasContent("old");
    onlyFile(file);
  }

  @Test
  void refusesATargetThatCannotBeReplaced() throws Exception {
    Path taken = Files.createDirectories(folder.resolve("a.xlsx"));
    Files.writeString(taken.resolve("inside"), "x");
    List<Table> tables = List.of(MadeTables.payList(1));

    assertThatThrownBy(() -> SheetWriter.write(taken, tables)).hasMessage("sheet.cannot-write");
    assertThatThrownBy(() -> SheetWriter.write(folder.resolve("none/a.xlsx"), tables))
        .hasMessage("sheet.cannot-write");
    onlyFile(taken);
  }

  @Test
  void leavesNothingPutAsideBehindAFailure() {
    Path[] aside = new Path[1];

    assertThatThrownBy(
            () ->
                PrivateTemp.during(
                    () -> {
                      Path file = TempFile.createTempFile("rows", ".xml").toPath();
                      aside[0] = file.getParent();
                      assertThat(file).exists();
                      throw new IOException("full");
                    }))
        .isExactlyInstanceOf(IOException.class);
    assertThat(aside[0]).doesNotExist();
  }

  @Test
  void stopsWhenAsked() throws Exception {
    Path file = folder.resolve("a.xlsx");
    var cancelled =
        new Progress() {
          @Override
          public void report(String step, long done, long total) {}

          @Override
          public boolean isCancelled() {
            return true;
          }
        };

    assertThatThrownBy(() -> SheetWriter.write(file, List.of(MadeTables.payList(2_000)), cancelled))
        .isInstanceOf(CancellationException.class);
    assertThat(folder).isEmptyDirectory();
  }

  private void onlyFile(Path file) throws IOException {
    try (var all = Files.list(folder)) {
      assertThat(all).containsExactly(file);
    }
  }

  @Test
  void whatWaitsInTemporaryFilesIsEncrypted() throws IOException {
    var whileWriting = new TemporaryRows("青石乙");
    SheetWriter.write(folder.resolve("a.xlsx"), List.of(longTable("青石乙")), whileWriting);

    assertThat(whileWriting.bytes).isPositive();
    assertThat(whileWriting.found).isFalse();
  }

  @Test
  void controlWithoutEncryptionTheNamesStandThere() throws IOException {
    var whileWriting = new TemporaryRows("青石乙");
    PrivateTemp.during(
        () -> {
          try (var book = new SXSSFWorkbook(20)) {
            var sheet = book.createSheet();
            for (int i = 0; i < 3_000; i++) {
              sheet.createRow(i).createCell(0).setCellValue("青石乙");
            }
            whileWriting.look();
          }
        });

    assertThat(whileWriting.found).isTrue();
  }

  private static Table longTable(String name) {
    List<List<Object>> rows = java.util.Collections.nCopies(3_000, List.of(name));
    var columns = List.of(ColumnSpec.of("姓名", ColumnKind.TEXT, 10));
    return new Table("甲", List.of("甲"), columns, rows, null, null);
  }

  /** Looks for a name in the writer's temporary files whenever it tells its progress. */
  private static final class TemporaryRows implements Progress {
    private final String name;
    private long bytes;
    private boolean found;

    TemporaryRows(String name) {
      this.name = name;
    }

    @Override
    public void report(String step, long done, long total) {
      try {
        look();
      } catch (IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
    }

    void look() throws IOException {
      Path temp = Path.of(System.getProperty("java.io.tmpdir"));
      try (var folders = Files.newDirectoryStream(temp, "huimin-sheet-*")) {
        for (Path each : folders) {
          look(each);
        }
      }
    }

    private void look(Path folder) throws IOException {
      try (var files = Files.walk(folder)) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          bytes += Files.size(file);
          found |= Files.readString(file, StandardCharsets.ISO_8859_1).contains(latin(name));
        }
      }
    }

    private static String latin(String text) {
      return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }

    @Override
    public boolean isCancelled() {
      return false;
    }
  }
}
