package huimin.platform.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import huimin.platform.sheet.MadeFiles.Package;
import huimin.platform.sheet.SheetCell.Kind;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OoxmlReadingTest {
  private static final String STYLES =
      "<styleSheet xmlns=\"x\"><numFmts>"
          + "<numFmt numFmtId=\"164\" formatCode=\"yyyy&quot;年&quot;m&quot;月&quot;;@\"/>"
          + "<numFmt numFmtId=\"165\" formatCode=\"yyyy-mm-dd hh:mm\"/></numFmts>"
          + "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs>"
          + "<xf numFmtId=\"0\"/><xf numFmtId=\"164\"/><xf numFmtId=\"165\"/><xf numFmtId=\"31\"/>"
          + "</cellXfs></styleSheet>";
  private static final String SHARED =
      "<sst xmlns=\"x\"><si><t>张三</t></si><si><r><t>李</t></r><r><rPr><b/></rPr><t>四</t></r><rPh"
          + " sb=\"0\" eb=\"1\"><t>li</t></rPh></si><si><t>上_x000D_下_x005F_x000D_</t></si></sst>";

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "<c t='s'><v>0</v></c>, TEXT, 张三, false",
    "<c t='s'><v>1</v></c>, TEXT, 李四, false",
    "<c t='inlineStr'><is><t>王</t><rPh><t>wang</t></rPh></is></c>, TEXT, 王, false",
    "<c t='inlineStr'><is><r><t>赵</t></r><r><t>六</t></r></is></c>, TEXT, 赵六, false",
    "<c><v>3500.5000000000005</v></c>, NUMBER, 3500.5, false",
    "<c><v>5.0015119620815e+17</v></c>, NUMBER, 500151196208150000, false",
    "<c><v>0.1</v></c>, NUMBER, 0.1, false",
    "<c><v>1E-7</v></c>, NUMBER, 0.0000001, false",
    "<c><v>-0</v></c>, NUMBER, 0, false",
    "<c><v>100</v></c>, NUMBER, 100, false",
    "<c s='1'><v>46235</v></c>, DATE, 2026-08-01, false",
    "<c s='3'><v>46235</v></c>, DATE, 2026-08-01, false",
    "<c s='2'><v>46235.354166666664</v></c>, DATE, 2026-08-01T08:30, false",
    "<c s='2'><v>46235</v></c>, DATE, 2026-08-01, false",
    "<c s='1'><v>-3</v></c>, NUMBER, -3, false",
    "<c t='d'><v>2026-08-01T00:00:00</v></c>, DATE, 2026-08-01, false",
    "<c t='b'><v>1</v></c>, BOOLEAN, true, false",
    "<c t='e'><v>#N/A</v></c>, ERROR, #N/A, false",
    "<c><f>A1+1</f><v>7</v></c>, NUMBER, 7, true",
    "<c t='str'><f>A1</f><v>乙</v></c>, TEXT, 乙, true",
    "<c><f>SUM(B1:B2)</f></c>, FORMULA, =SUM(B1:B2), false",
    "<c><f>SUM(B1:B2)</f><v/></c>, FORMULA, =SUM(B1:B2), false",
  })
  void readsEachKindOfCell(String xml, Kind kind, String text, boolean fromFormula)
      throws Exception {
    var pack = Package.PLAIN.with("", STYLES, SHARED);
    Path file = MadeFiles.xlsx(folder.resolve("a.xlsx"), pack, "<row>" + xml + "</row>");

    assertThat(MadeFiles.first(file)).isEqualTo(new SheetCell(kind, text, fromFormula));
  }

  @Test
  void makesEscapedCharactersCharactersAgain() throws Exception {
    var pack = Package.PLAIN.with("", STYLES, SHARED);
    Path file = MadeFiles.xlsx(folder.resolve("a.xlsx"), pack, "<row><c t='s'><v>2</v></c></row>");

    assertThat(MadeFiles.first(file).text()).isEqualTo("上\r下_x000D_");
  }

  @Test
  void countsDaysFrom1904WhereTheWorkbookSaysSo() throws Exception {
    var pack = Package.PLAIN.with("<workbookPr date1904=\"1\"/>", STYLES, null);
    Path file =
        MadeFiles.xlsx(
            folder.resolve("a.xlsx"),
            pack,
            "<row><c s='1'><v>44773</v></c><c s='1'><v>0</v></c></row>");

    assertThat(MadeFiles.rows(file).getFirst().cells())
        .extracting(SheetCell::text)
        .containsExactly("2026-08-01", "1904-01-01");
  }

  @Test
  void keepsPlacesOfRowsAndCellsAndLeavesBlankRowsOut() throws Exception {
    Path file =
        MadeFiles.xlsx(
            folder.resolve("a.xlsx"),
            Package.PLAIN,
            "<row r='2'><c r='C2'><v>3</v></c><c r='A2'><v>1</v></c><c r='E2' s='0'/></row>"
                + "<row r='3'/><row r='4'><c r='A4' s='0'/></row>"
                + "<row r='9' hidden='1'><c r='B9'><v>2</v></c></row>");

    List<SheetRow> rows = MadeFiles.rows(file);
    assertThat(rows).extracting(SheetRow::number).containsExactly(2, 9);
    assertThat(rows).extracting(SheetRow::hidden).containsExactly(false, true);
    assertThat(rows.getFirst().cells()).extracting(SheetCell::text).containsExactly("1", "", "3");
    assertThat(rows.getFirst().cell(99)).isEqualTo(SheetCell.BLANK);
  }

  @Test
  void readsStrictOoxmlLikeAnyOther() throws Exception {
    Path file =
        MadeFiles.xlsx(
            folder.resolve("a.xlsx"), Package.PLAIN.strict(), "<row><c><v>5</v></c></row>");

    assertThat(MadeFiles.first(file)).isEqualTo(SheetCell.of(Kind.NUMBER, "5"));
  }

  @ParameterizedTest
  @CsvSource({
    "14, , DAY",
    "22, , MOMENT",
    "27, , DAY",
    "57, , DAY",
    "20, , NONE",
    "2, , NONE",
    "164, General, NONE",
    "164, '#,##0.00_ ', NONE",
    "164, '0.00E+00', NONE",
    "164, '[Red]0.00', NONE",
    "164, '[$￥-804]#,##0.00', NONE",
    "164, '0\"d\"', NONE",
    "164, 'h:mm AM/PM', NONE",
    "164, '[h]:mm', NONE",
    "164, '@', NONE",
    "164, 'yyyy\\-mm\\-dd', DAY",
    "164, '[$-804]yyyy\"年\"m\"月\"d\"日\";@', DAY",
    "164, 'yyyy年m月', DAY",
    "164, 'mmm-yy', DAY",
    "164, '[DBNum1][$-804]m\"月\"', DAY",
    "164, 'yyyy/m/d h:mm', MOMENT",
  })
  void tellsDateFormatsFromOthers(int id, String code, DateFormats.Shape shape) {
    assertThat(DateFormats.shape(id, code)).isEqualTo(shape);
  }

  @ParameterizedTest
  @CsvSource({
    "1, 1900-01-01",
    "59, 1900-02-28",
    "60, ",
    "61, 1900-03-01",
    "2958465, 9999-12-31",
    "0, ",
    "2958466, "
  })
  void countsAroundTheDayThatNeverWas(double serial, String day) {
    assertThat(DateFormats.text(serial, false, DateFormats.Shape.DAY)).isEqualTo(day);
  }
}
