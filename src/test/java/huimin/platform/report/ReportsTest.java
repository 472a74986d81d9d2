package huimin.platform.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import huimin.notice.NoticeDocument;
import huimin.notice.NoticeRow;
import huimin.value.RefusedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportsTest {
  private static final Reports REPORTS = new Reports();

  @TempDir Path folder;

  private static ReportPages fill(String template, NoticeDocument document) {
    return REPORTS.fill(template, document.parameters(), document.rows());
  }

  private static ReportPages withName(String name) {
    return fill("notice-a4", SampleNotice.of(List.of(SampleNotice.row(name))));
  }

  private static String text(Path pdf) throws Exception {
    try (var reader = new PdfReader(Files.readAllBytes(pdf))) {
      var extractor = new PdfTextExtractor(reader);
      var text = new StringBuilder();
      for (int page = 1; page <= reader.getNumberOfPages(); page++) {
        text.append(extractor.getTextFromPage(page)).append('\n');
      }
      return text.toString();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "notice-a3, 0, 1",
    "notice-a3, 1, 1",
    "notice-a3, 3, 1",
    "notice-a3, 19, 1",
    "notice-a3, 22, 1",
    "notice-a3, 25, 1",
    "notice-a3, 30, 1",
    "notice-a3, 36, 1",
    "notice-a3, 60, 2",
    "notice-a3, 200, 4",
    "notice-a3, 1000, 16",
    "notice-a4, 0, 1",
    "notice-a4, 1, 1",
    "notice-a4, 3, 1",
    "notice-a4, 19, 1",
    "notice-a4, 22, 1",
    "notice-a4, 25, 2",
    "notice-a4, 30, 2",
    "notice-a4, 36, 2",
    "notice-a4, 60, 2",
    "notice-a4, 200, 6",
    "notice-a4, 1000, 26"
  })
  void anyNumberOfRecipientsHasItsPages(String template, int recipients, int pages) {
    assertThat(fill(template, SampleNotice.of(recipients)).pageCount()).isEqualTo(pages);
  }

  @Test
  void twentyFiveRecipientsFitOneA4SheetWhenPoliciesAreShort() {
    NoticeDocument document = SampleNotice.of(25);
    var parameters = new HashMap<>(document.parameters());
    parameters.put("policies", "符合条件的困难家庭和个人，给予社会救助。");
    parameters.put("standards", "农村低保每人每月690元，特困人员每人每月1110元。");

    assertThat(REPORTS.fill("notice-a4", parameters, document.rows()).pageCount()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"notice-a3", "notice-a4"})
  void planAndPagesAgreeForEveryLengthOfTitleBlock(String template) {
    NoticeDocument document = SampleNotice.of(130);
    for (int size = 0; size < 40; size++) {
      var parameters = new HashMap<>(document.parameters());
      parameters.put("policies", "给予救助。\n".repeat(size % 8) + "给予救助。");

      assertThat(REPORTS.fill(template, parameters, document.rows().subList(size, 100 + size / 2)))
          .isNotNull();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"notice-a3", "notice-a4"})
  void everyRecipientStandsOnTheNotice(String template) throws Exception {
    List<NoticeRow> rows =
        IntStream.rangeClosed(100, 399)
            .mapToObj(i -> SampleNotice.row("丁" + (char) ('一' + i)))
            .toList();
    Path file = folder.resolve("x.pdf");

    fill(template, SampleNotice.of(rows)).savePdf(file);

    assertThat(text(file)).contains(rows.stream().map(NoticeRow::name).toList());
  }

  @Test
  void rareCharactersComeOutOfThePdfAsTheyWentIn() throws Exception {
    Path file = folder.resolve("x.pdf");

    fill("notice-a3", SampleNotice.of(24)).savePdf(file);

    // The extractor sets a blank where the font changes; pdftotext does not.
    assertThat(text(file).replace(" ", "")).contains("王𠮷", "李䶮", "张〇", "阿卜杜·热西提·买买提");
  }

  @Test
  void fourBlocksAreNamed() throws Exception {
    Path file = folder.resolve("x.pdf");

    fill("notice-a4", SampleNotice.of(0)).savePdf(file);

    assertThat(text(file)).contains("救助政策", "救助标准", "救助对象", "救助金额", "本月无");
  }

  @ParameterizedTest
  @ValueSource(ints = {0xE000, 0xF0001, 0x323AF, 0x1F600})
  void characterThatNoFontHasIsRefusedByName(int character) {
    String name = "甲" + Character.toString(character) + "乙";

    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(() -> withName(name))
        .satisfies(
            refusal -> {
              assertThat(refusal.key()).isEqualTo("report.character-missing");
              assertThat(refusal.args()).startsWith(Character.toString(character), name);
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"甲𪚥乙", "王𠮷𫮆", "次仁·卓玛", "甲乙"})
  void characterThatSomeFontHasPasses(String name) {
    assertThat(withName(name).pageCount()).isEqualTo(1);
  }

  @Test
  void textThatHasNoRoomIsRefusedAndTheSameTextShorterIsNot() {
    NoticeDocument document = SampleNotice.of(3);
    Map<String, Object> tooLong = new HashMap<>(document.parameters());
    tooLong.put("objection", "如有异议请反映。".repeat(100));
    Map<String, Object> shorter = new HashMap<>(document.parameters());
    shorter.put("objection", "如有异议请反映。".repeat(5));

    assertThatThrownBy(() -> REPORTS.fill("notice-a3", tooLong, document.rows()))
        .isInstanceOf(RefusedException.class)
        .hasMessage("report.text-cut");
    assertThat(REPORTS.fill("notice-a3", shorter, document.rows()).pageCount()).isEqualTo(1);
  }

  @Test
  void nameOfFiftyCharactersWrapsInsteadOfBeingCut() {
    assertThat(withName("阿卜杜·热西提·买买提·".repeat(5)).pageCount()).isEqualTo(1);
  }

  @Test
  void templateOutsideOurOwnIsNotLoaded() {
    assertThatThrownBy(() -> REPORTS.fill("../evil", Map.of(), List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void metadataIsTheTitleAndNoPerson() throws Exception {
    Path file = folder.resolve("x.pdf");

    fill("notice-a4", SampleNotice.of(3)).savePdf(file);

    try (var reader = new PdfReader(Files.readAllBytes(file))) {
      assertThat(reader.getInfo()).containsEntry("Title", "安溪镇青石村2026年11月社会救助公示");
      assertThat(reader.getInfo()).doesNotContainKeys("Author", "Subject", "Keywords");
    }
  }
}
