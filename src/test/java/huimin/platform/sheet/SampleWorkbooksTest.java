package huimin.platform.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import huimin.platform.sheet.SheetCell.Kind;
import huimin.platform.task.Progress;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The bundled workbooks, as a clerk would choose them. */
class SampleWorkbooksTest {
  @TempDir Path folder;
  private String sheetName;

  @ParameterizedTest
  @CsvSource({
    "/demo/人员信息台账.xlsx, 人员信息台账, 21, 1803",
    "/demo/2026年10月城乡低保发放花名册.xlsx, 2026年10月, 19, 228",
    "/demo/2026年10月临时救助审批发放汇总表.xlsx, 临时救助, 14, 35",
    "/demo/就业安置台账.xlsx, 就业安置, 15, 120",
    "/demo/特困人员供养台账.xls, 特困台账, 14, 60",
    "/samples/问题台账.xlsx, 问题, 21, 40"
  })
  void readsEveryRow(String resource, String sheet, int columns, int people) throws Exception {
    List<SheetRow> rows = rows(resource);

    assertThat(sheetName).isEqualTo(sheet);
    assertThat(rows.get(header(rows)).cells()).hasSize(columns);
    assertThat(rows).filteredOn(r -> r.cell(0).kind() == Kind.NUMBER).hasSize(people);
  }

  @Test
  void tellsDamagedNumbersFromTexts() throws Exception {
    List<SheetRow> rows = rows("/samples/问题台账.xlsx");

    assertThat(cell(rows, 4, 7)).isEqualTo(SheetCell.of(Kind.TEXT, "500151196203029649"));
    assertThat(cell(rows, 6, 7)).isEqualTo(SheetCell.of(Kind.NUMBER, "500151196208150000"));
    assertThat(cell(rows, 20, 7)).isEqualTo(SheetCell.of(Kind.TEXT, "5.00151E+17"));
  }

  @Test
  void givesDatesAsDaysAndLeavesTypedDatesAlone() throws Exception {
    List<SheetRow> rows = rows("/samples/问题台账.xlsx");

    assertThat(cell(rows, 4, 8)).isEqualTo(SheetCell.of(Kind.DATE, "1962-03-02"));
    assertThat(cell(rows, 10, 8)).isEqualTo(SheetCell.of(Kind.TEXT, "1942.7.17"));
  }

  @Test
  void showsAFormulaNobodyCalculated() throws Exception {
    SheetCell note = cell(rows("/samples/问题台账.xlsx"), 28, 20);

    assertThat(note.kind()).isEqualTo(Kind.FORMULA);
    assertThat(note.text()).startsWith("=HYPERLINK(");
  }

  @Test
  void readsTheOldFormatToo() throws Exception {
    List<SheetRow> rows = rows("/demo/特困人员供养台账.xls");

    assertThat(rows.get(header(rows)).cells())
        .extracting(SheetCell::text)
        .startsWith("序号", "姓名", "公民身份号码", "年龄", "供养方式");
    SheetRow first = rows.get(header(rows) + 1);
    assertThat(first.cell(2).kind()).isEqualTo(Kind.TEXT);
    assertThat(first.cell(11).text()).matches("\\d{4}-\\d{2}-\\d{2}");
    assertThat(first.cell(11).kind()).isEqualTo(Kind.DATE);
  }

  private List<SheetRow> rows(String resource) throws Exception {
    Path file = folder.resolve(Path.of(resource).getFileName());
    try (InputStream in = getClass().getResourceAsStream(resource)) {
      Files.write(file, in.readAllBytes());
    }
    try (Workbook book = Workbooks.open(file, Progress.NONE)) {
      List<SheetRow> rows = new ArrayList<>();
      sheetName = book.sheets().getFirst().name();
      book.sheets().getFirst().forEach(rows::add);
      return rows;
    }
  }

  private static int header(List<SheetRow> rows) {
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).cell(0).text().equals("序号")) {
        return i;
      }
    }
    throw new AssertionError("no header");
  }

  private static SheetCell cell(List<SheetRow> rows, int number, int column) {
    return rows.stream().filter(r -> r.number() == number).findFirst().orElseThrow().cell(column);
  }
}
