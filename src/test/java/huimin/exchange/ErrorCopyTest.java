package huimin.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import huimin.SampledOffice;
import huimin.platform.sheet.SheetRow;
import huimin.platform.sheet.Workbooks;
import huimin.platform.task.Progress;
import huimin.text.Messages;
import huimin.value.Digests;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ErrorCopyTest {
  private static final String FAULTY = "问题台账.xlsx";
  private static final int HEADER_ROW = 3;
  private static SampledOffice office;

  @TempDir Path folder;

  @BeforeAll
  static void open() {
    office = SampledOffice.with(List.of(SampledOffice.PERSONS));
  }

  @AfterAll
  static void close() {
    office.close();
  }

  private static Map<Integer, String> lastColumn(Path file) {
    var texts = new HashMap<Integer, String>();
    var rows = new ArrayList<SheetRow>();
    try (var book = Workbooks.open(file, Progress.NONE)) {
      book.sheets().getFirst().forEach(rows::add);
    }
    int width = rows.get(HEADER_ROW - 1).cells().size();
    for (SheetRow row : rows) {
      if (row.cells().size() >= width && !row.cell(width - 1).text().isEmpty()) {
        texts.put(row.number(), row.cell(width - 1).text());
      }
    }
    return texts;
  }

  @Test
  void eachFaultyRowSaysWhyAndNoOther() {
    Path original = office.sample(FAULTY);
    String digest = Digests.sha256(original);
    ImportResult result = office.take(FAULTY);

    Path copy = new ErrorCopy().write(original, folder.resolve("copy.xlsx"), result, Progress.NONE);

    var expected = new HashMap<Integer, String>();
    expected.put(HEADER_ROW, "错误原因");
    for (RowProblem problem : result.problems()) {
      String sentence =
          problem.error()
              ? problem.message()
              : Messages.text("exchange.errors.warning", problem.message());
      expected.put(problem.row(), sentence);
    }
    assertThat(expected).hasSize(13);
    assertThat(lastColumn(copy)).isEqualTo(expected);
    assertThat(expected.get(16)).startsWith("（请核对）");
    assertThat(expected.get(8)).doesNotContain("（请核对）");
    assertThat(Digests.sha256(original)).isEqualTo(digest);
  }

  @Test
  void twoProblemsOfOneRowStandUnderOneAnother() {
    var sheet = new SheetResult("问题", "", HEADER_ROW, List.of(), List.of());
    var result =
        new ImportResult(
            FAULTY,
            List.of(sheet),
            List.of(
                new RowProblem("问题", 6, "", "a", "一", true),
                new RowProblem("问题", 6, "", "b", "二", false),
                new RowProblem("别的表", 7, "", "c", "三", true)),
            null);
    Path copy =
        new ErrorCopy()
            .write(office.sample(FAULTY), folder.resolve("two.xlsx"), result, Progress.NONE);
    assertThat(lastColumn(copy)).containsEntry(6, "一\n（请核对）二").doesNotContainKey(7);
  }
}
