package huimin.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import huimin.exchange.ui.PasteViewModel;
import huimin.platform.layout.Layout;
import huimin.platform.layout.Layouts;
import huimin.platform.layout.Outcome;
import huimin.testkit.RosterOffice;
import huimin.value.CellBlock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PastedCellsTest {
  private static final Layout PERSONS = Layouts.bundled().named("人员信息台账");
  private static final String HEADED =
      "村（社区）\t户主\t与户主关系\t姓名\t身份证号\t组\t备注\r\n"
          + "青石村\t王𠮷\t本人\t王𠮷\t500151196203029649\t007\t\"第一行\n第二行\"\r\n";
  private static final String BARE = "王五\t500151198505051234\t青石村\t王五\t本人\n";

  private final RosterOffice office = RosterOffice.create();
  private final List<ImportSource> handed = new ArrayList<>();
  private final PasteViewModel model = new PasteViewModel(PERSONS, handed::add);

  @AfterEach
  void close() {
    office.close();
  }

  private static PastedCells pasted(String text) {
    return PastedCells.recognised(CellBlock.read(text), PERSONS);
  }

  private List<String> values(String sql) {
    return office
        .database()
        .read(tx -> tx.fetchValues(sql).stream().map(Object::toString).toList());
  }

  @Test
  void headedBlockIsTakenLikeAFileAndTakenBackLikeOne() {
    ImportResult result = office.take(pasted(HEADED));
    assertThat(result.count(Outcome.ADDED)).isEqualTo(1);
    assertThat(values("select id_number from person")).containsExactly("500151196203029649");
    assertThat(values("select group_name from person")).containsExactly("007");
    assertThat(values("select note from person")).containsExactly("第一行\n第二行");
    assertThat(values("select file_name from import_batch")).containsExactly("粘贴的人员信息台账（1 行）");
    assertThat(office.take(pasted(HEADED)).batchId()).as("the same again changes nothing").isNull();
    office.undo().undo(result.batchId(), office.session());
    assertThat(office.names()).isEmpty();
  }

  @Test
  void numberThatWasDamagedOnTheWayIsRefusedWithItsRow() {
    for (String damaged : List.of("5.00151E+17", "500151196203029000")) {
      ImportResult result = office.take(pasted(HEADED.replace("500151196203029649", damaged)));
      assertThat(result.isRefused()).as(damaged).isTrue();
      assertThat(result.problems().getFirst().row()).isEqualTo(2);
      assertThat(result.problems().getFirst().column()).isEqualTo("公民身份号码");
    }
    assertThat(office.names()).isEmpty();
  }

  @Test
  void clerkSaysWhatColumnsAreWhereThereAreNoHeadings() {
    model.paste("张三\t500151196203029649\t青石村\t张三\t本人\n");
    assertThat(model.isReady()).isFalse();
    assertThat(model.verdict()).contains("1 行", "村（社区）", "户主姓名", "与户主关系", "姓名");
    List<String> meanings = List.of("姓名", "公民身份号码", "村（社区）", "户主姓名", "与户主关系");
    for (int column = 0; column < meanings.size(); column++) {
      model.mean(column, meanings.get(column));
    }
    assertThat(model.isReady()).isTrue();
    model.check();
    ImportResult result = office.take(handed.getFirst());
    assertThat(result.count(Outcome.ADDED)).as(result.problems().toString()).isEqualTo(1);
    assertThat(office.names()).containsExactly("张三");
  }

  @Test
  void oneTitleForTwoColumnsIsToldAndNotHandedOver() {
    model.paste(HEADED);
    assertThat(model.isReady()).isTrue();
    model.mean(5, "备注");
    assertThat(model.verdict()).contains("“备注”");
    model.check();
    assertThat(handed).isEmpty();
    model.mean(5, "");
    assertThat(model.isReady()).isTrue();
  }

  @Test
  void emptyClipboardIsSaidSo() {
    model.paste(null);
    assertThat(model.verdict()).contains("没有表格内容");
    model.paste(BARE);
    assertThat(model.cellsProperty().get().headerRow()).isZero();
    model.paste("  ");
    assertThat(model.cellsProperty().get()).isNull();
    assertThat(model.isReady()).isFalse();
  }

  @Test
  void unreadColumnsOfRequiredTitlesAreRefusedByTheImportToo() {
    PastedCells without = pasted(HEADED).with(3, -1);
    assertThat(without.missing()).containsExactly("姓名");
    assertThatThrownBy(() -> office.take(without)).hasMessage("exchange.layout-not-recognised");
  }
}
