package huimin.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CellBlockTest {
  private static final String[] PIECES = {
    "\t", "\n", "\r\n", "\"", "\"\"", "王𠮷", "0012", "500151196203029649", " ", "=1+1", "", "a,b"
  };

  private static List<List<String>> cells(String text) {
    return CellBlock.read(text).rows();
  }

  @Test
  void readsWhatExcelAndWpsCopy() {
    assertThat(cells("姓名\t身份证号\r\n王𠮷\t500151196203029649\r\n"))
        .containsExactly(List.of("姓名", "身份证号"), List.of("王𠮷", "500151196203029649"));
    assertThat(cells("\"一行\n两行\"\t\"他说\"\"好\"\"\"\t007\r\n"))
        .containsExactly(List.of("一行\n两行", "他说\"好\"", "007"));
    assertThat(cells("甲\t\t丙\n\n乙\t"))
        .containsExactly(List.of("甲", "", "丙"), List.of(""), List.of("乙", ""));
    assertThat(cells("")).isEmpty();
    assertThat(cells("甲\0")).containsExactly(List.of("甲"));
  }

  @Test
  void quoteThatClosesNothingIsAMereSign() {
    assertThat(cells("\"外号\"王五\t2\n")).containsExactly(List.of("\"外号\"王五", "2"));
    assertThat(cells("\"没有关\t2\n")).containsExactly(List.of("\"没有关", "2"));
    assertThat(cells("5\"\t2\n")).containsExactly(List.of("5\"", "2"));
  }

  @Test
  void anyBlockComesBackAsItWas() {
    var random = new Random(20261122);
    for (int run = 0; run < 5_000; run++) {
      var rows = new ArrayList<List<String>>();
      for (int row = random.nextInt(5); row > 0; row--) {
        var cells = new ArrayList<String>();
        for (int cell = 1 + random.nextInt(4); cell > 0; cell--) {
          cells.add(words(random));
        }
        rows.add(cells);
      }
      var block = new CellBlock(rows);
      assertThat(CellBlock.read(block.text())).as(block.text()).isEqualTo(block);
      assertThat(CellBlock.read(block.text().replace("\n", "\r\n"))).isEqualTo(block);
    }
  }

  private static String words(Random random) {
    var cell = new StringBuilder();
    for (int piece = random.nextInt(4); piece > 0; piece--) {
      cell.append(PIECES[random.nextInt(PIECES.length)]);
    }
    return cell.toString();
  }

  @Test
  void whatIsNotQuotedWouldNotComeBack() {
    assertThat(cells("一行\n两行\t2\n")).as("the same cell without quotes").hasSize(2);
  }

  @Test
  void pageKeepsTextsAsTextsAndFiguresAsFigures() {
    var block = new CellBlock(List.of(List.of("0012", "1,026.00", "<甲&乙>\n丙")));
    assertThat(block.html(column -> column == 1))
        .contains("<td style=\"mso-number-format:'\\@'\">0012</td>")
        .contains("<td>1,026.00</td>")
        .contains("&lt;甲&amp;乙&gt;<br style=\"mso-data-placement:same-cell\">丙");
  }
}
