package huimin.platform.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import huimin.platform.sheet.SheetCell.Kind;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextFilesTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "UTF-8, '', csv, ','", "UTF-8, \uFEFF, xlsx, ','", "GB18030, '', xls, ','",
    "GBK, '', txt, ;", "UTF-16LE, \uFEFF, txt, '\t'", "UTF-8, '', et, '\t'"
  })
  void readsTextUnderAnyNameInAnyEncoding(
      String charset, String mark, String suffix, char separator) throws Exception {
    String text = mark + "姓名,备注\r\n欧阳一,\"甲,乙\n丙\"\r\n\r\n,丁".replace(',', separator);
    Path file =
        Files.write(folder.resolve("名册." + suffix), text.getBytes(Charset.forName(charset)));

    var rows = MadeFiles.rows(file);
    assertThat(rows).extracting(SheetRow::number).containsExactly(1, 2, 4);
    assertThat(rows.get(0).cells()).extracting(SheetCell::text).containsExactly("姓名", "备注");
    assertThat(rows.get(1).cell(1).text()).isEqualTo("甲" + separator + "乙\n丙");
    assertThat(rows.get(2).cell(0)).isEqualTo(SheetCell.BLANK);
  }

  @Test
  void keepsRareCharactersAndDigits() throws Exception {
    String text = "王𠮷𫮆,\"=\"\"500151196208150026\"\"\",=1+1\n";
    Path file = Files.write(folder.resolve("a.csv"), text.getBytes(Charset.forName("GB18030")));

    assertThat(MadeFiles.rows(file).getFirst().cells())
        .containsExactly(
            SheetCell.of(Kind.TEXT, "王𠮷𫮆"),
            SheetCell.of(Kind.TEXT, "500151196208150026"),
            SheetCell.of(Kind.TEXT, "=1+1"));
  }
}
