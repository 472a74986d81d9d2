package huimin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import huimin.platform.layout.Layout;
import huimin.platform.layout.LayoutTable;
import huimin.platform.layout.Layouts;
import huimin.platform.sheet.SheetWriter;
import huimin.platform.sheet.Table;
import huimin.testkit.BesideOthers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A roster that does not fit into the memory is told in a sentence, and nothing of it stays. */
@BesideOthers
class LittleMemoryTest {
  private static final int PEOPLE = 15_000;

  @TempDir Path folder;
  private Cli cli;

  @BeforeEach
  void makeOffice() throws IOException {
    Path password = Files.writeString(folder.resolve("password.txt"), "一句很长的测试口令 2026");
    cli = new Cli(folder.resolve("office"), password);
    Path villages = Files.writeString(folder.resolve("村.csv"), "村（社区）\n青石村\n");
    Cli.Run init = cli.run(Cli.founding(villages));
    assertThat(init.exit()).as(init.out() + init.err()).isZero();
  }

  @Test
  void aFullMemoryIsToldAndLeavesTheOfficeAsItWas() {
    String roster = roster().toString();

    Cli.Run starved = cli.run(List.of("-Xmx48m"), "import", roster);

    assertThat(starved.exit()).as(starved.err()).isEqualTo(Exit.REFUSED);
    assertThat(starved.json().get("code").asText()).isEqualTo("out-of-memory");
    assertThat(starved.err()).doesNotContain("Exception");
    assertThat(cli.run("search", "李").json().get("rows")).isEmpty();
    // The control: with room for it the same roster comes in.
    Cli.Run fed = cli.run("import", roster);
    assertThat(fed.json().get("added").asInt()).isEqualTo(PEOPLE);
  }

  private Path roster() {
    Layout layout = Layouts.bundled().named("人员信息台账");
    var rows = new ArrayList<List<Object>>();
    for (int i = 0; i < PEOPLE; i++) {
      String name = "李" + name(i);
      Map<String, Object> person =
          Map.of("village", "青石村", "headName", name, "relation", "本人", "name", name, "sex", "女");
      rows.add(LayoutTable.row(layout, person));
    }
    Path file = folder.resolve("大.xlsx");
    List<String> titles = List.of(layout.name());
    Table table = new Table(layout.name(), titles, LayoutTable.columns(layout), rows, null, null);
    SheetWriter.write(file, List.of(table));
    return file;
  }

  private static String name(int i) {
    return Character.toString(0x4E00 + i / 200) + Character.toString(0x5E00 + i % 200);
  }
}
