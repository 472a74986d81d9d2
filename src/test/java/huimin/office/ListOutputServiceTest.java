package huimin.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import huimin.platform.journal.JournalRecord;
import huimin.platform.report.PrintedList;
import huimin.platform.report.Reports;
import huimin.platform.security.Access;
import huimin.platform.security.Action;
import huimin.platform.security.Purpose;
import huimin.platform.security.Role;
import huimin.platform.security.Session;
import huimin.testkit.InOffice;
import huimin.testkit.PdfText;
import huimin.testkit.TestOffice;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@InOffice
class ListOutputServiceTest {
  private static final PrintedList LIST =
      new PrintedList(
          "人员台账",
          "",
          "",
          List.of(new PrintedList.Column("姓名", false)),
          List.of(List.of("王𠮷"), List.of("李䶮")));
  private static final Purpose PURPOSE = new Purpose("年度核查", "区民政局");

  @TempDir Path folder;

  private static ListOutputService as(TestOffice office, Role role) {
    var access = Access.of(new Session("李秀英", Set.of(role)));
    return new ListOutputService(
        office.database(), access, new Reports(), "铜梁区安溪镇", office.clock());
  }

  private static JournalRecord last(TestOffice office) {
    return office.database().journal().at(office.database().tip().seq());
  }

  @Test
  void savedListBearsUserAndTimeAndIsPutDown(TestOffice office) {
    ListOutputService lists = as(office, Role.LEADER);
    Path pdf = folder.resolve("名单.pdf");
    long before = office.database().tip().seq();
    var pages = lists.preview(LIST);
    assertThat(office.database().tip().seq()).as("looking is not leaving").isEqualTo(before);
    lists.savePdf("person", LIST, pages, pdf, PURPOSE);
    assertThat(PdfText.of(pdf).replace(" ", ""))
        .contains("铜梁区安溪镇　李秀英　2026-11-2209:00", "王𠮷", "李䶮");
    JournalRecord record = last(office);
    assertThat(record.action()).isEqualTo(Action.LIST_PRINT);
    assertThat(record.subject()).isEqualTo("person");
    assertThat(record.reason()).isEqualTo("年度核查");
    assertThat(record.recipient()).isEqualTo("区民政局");
    assertThat(record.rows()).isEqualTo(2);
  }

  @Test
  void aFewCopiedRowsAreANoteAndManyAreAListThatLeaves(TestOffice office) {
    ListOutputService lists = as(office, Role.CIVIL);
    assertThat(lists.isRecorded(50)).isFalse();
    assertThat(lists.isRecorded(51)).isTrue();
    lists.copied("aid", 51, Purpose.usual());
    assertThat(last(office).rows()).isEqualTo(51);
    assertThat(last(office).subject()).isEqualTo("aid");
  }

  @Test
  void whoMayNotPrintNeitherPrintsNorCopiesMany(TestOffice office) {
    ListOutputService lists = as(office, Role.RECOVERY);
    assertThat(lists.isRecorded(3)).isFalse();
    assertThatThrownBy(() -> lists.preview(LIST)).hasMessage("security.not-permitted");
    assertThatThrownBy(() -> lists.copied("person", 51, PURPOSE))
        .hasMessage("security.not-permitted");
    assertThatThrownBy(() -> lists.savePdf("person", LIST, null, folder.resolve("x"), PURPOSE))
        .hasMessage("security.not-permitted");
    assertThat(folder.resolve("x")).doesNotExist();
  }
}
