package huimin.platform.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import huimin.testkit.PdfText;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrintedListTest {
  private static final Reports REPORTS = new Reports();
  private static final String HEAD = "铜梁区安溪镇　打印人：李秀英　时间：2026-11-22 09:00　共 90 行";
  private static final String MARK = "铜梁区安溪镇　李秀英　2026-11-22 09:00";
  private static final String LONG = "住房漏雨，子女在外务工，冬季需要送煤，联系村干部王某代为办理。".repeat(4);

  @TempDir Path folder;

  private static PrintedList.Column words(String title) {
    return new PrintedList.Column(title, false);
  }

  private static PrintedList list(int rows, String note) {
    return new PrintedList(
        "人员台账",
        "筛选：村（社区）青石村",
        "合计 90 人　月金额合计 92,340.00 元",
        List.of(
            words("序号"),
            words("姓名"),
            words("公民身份号码"),
            words("村（社区）"),
            words("备注"),
            new PrintedList.Column("月金额（元）", true)),
        IntStream.rangeClosed(1, rows)
            .mapToObj(i -> List.of("" + i, "王𠮷", "500151196203029649", "青石村", note, "1,026.00"))
            .toList());
  }

  /** The extractor parts characters of different fonts. */
  private static String bare(String text) {
    return text.replaceAll("[\\s\u3000]", "");
  }

  private List<String> printed(PrintedList list) {
    Path pdf = folder.resolve("list.pdf");
    REPORTS.list(list, HEAD, MARK).savePdf(pdf);
    return PdfText.pages(pdf).stream().map(PrintedListTest::bare).toList();
  }

  @Test
  void everyPageHasHeadingsFilterWatermarkAndItsNumber() {
    List<String> pages = printed(list(90, ""));
    assertThat(pages).hasSizeGreaterThan(2);
    assertThat(pages)
        .allSatisfy(
            page ->
                assertThat(page)
                    .contains("公民身份号码", "打印人：李秀英", "筛选：村（社区）青石村", bare(MARK))
                    .contains("共" + pages.size() + "页"));
    assertThat(pages.getFirst()).contains("人员台账").doesNotContain("合计90人");
    assertThat(pages.getLast()).contains("合计90人");
  }

  @Test
  void longTextsWrapAndNothingIsLost() {
    String text = String.join("", printed(list(3, LONG)));
    assertThat(text.split(LONG, -1)).hasSize(4);
    assertThat(text.split("500151196203029649", -1)).as("numbers stay on one line").hasSize(4);
  }

  @Test
  void columnsFillThePaperAndOnlyTheWidestGiveWay() {
    int[] narrow = ListLayout.widths(list(3, "无"), 770);
    int[] wide = ListLayout.widths(list(3, LONG), 770);
    assertThat(IntStream.of(narrow).sum()).isEqualTo(770);
    assertThat(IntStream.of(wide).sum()).isEqualTo(770);
    assertThat(wide[2]).as("the number's column").isGreaterThanOrEqualTo(105);
    assertThat(wide[4]).isGreaterThan(300);
  }

  @Test
  void moreColumnsThanThePaperHasAreRefused() {
    List<PrintedList.Column> columns = Collections.nCopies(21, words("列"));
    var list = new PrintedList("表", "", "", columns, List.of(Collections.nCopies(21, "一")));
    assertThatThrownBy(() -> REPORTS.list(list, HEAD, MARK)).hasMessage("report.too-many-columns");
    var fits = new PrintedList("表", "", "", columns.subList(1, 21), List.of());
    assertThat(REPORTS.list(fits, HEAD, MARK).pageCount()).isEqualTo(1);
  }

  @Test
  void characterNoFontHasIsRefused() {
    assertThatThrownBy(() -> printed(list(1, "\uE000"))).hasMessage("report.character-missing");
    assertThat(printed(list(1, "䶮")).getFirst()).contains("䶮");
  }

  @Test
  void oneListLeavesTheTemplateAsItWas() {
    printed(list(2, LONG));
    List<String> again = printed(list(2, "无"));
    assertThat(again).hasSize(1);
    assertThat(again.getFirst()).contains("青石村无1,026.00");
  }
}
