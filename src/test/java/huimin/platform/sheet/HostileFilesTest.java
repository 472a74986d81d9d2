package huimin.platform.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import huimin.platform.sheet.MadeFiles.Package;
import huimin.platform.task.Progress;
import huimin.text.Messages;
import huimin.value.RefusedException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Files that are not what they seem: each is refused with its own sentence, or read, in seconds.
 */
@Timeout(60)
class HostileFilesTest {
  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 26, '\n', 0, 0, 0, 13};

  @TempDir Path folder;

  @Test
  void refusesAnEmptyFile() throws Exception {
    assertThat(outcome("a.xlsx", new byte[0])).isEqualTo("sheet.empty-file");
    assertThat(outcome("b.csv", " \r\n".getBytes("UTF-8"))).isEqualTo("sheet.empty-file");
  }

  @Test
  void refusesAPictureNamedAsAWorkbook() throws Exception {
    assertThat(outcome("a.xlsx", PNG)).isEqualTo("sheet.not-a-workbook");
    assertThat(outcome("b.xlsx", "%PDF-1.7 text".getBytes("UTF-8")))
        .isEqualTo("sheet.not-a-workbook");
    assertThat(outcome("c.csv", new byte[] {'a', ',', 1, 2})).isEqualTo("sheet.not-a-workbook");
    assertThat(outcome("d.csv", new byte[] {'a', ',', (byte) 0xFF, (byte) 0xFF, ','}))
        .isEqualTo("sheet.not-a-workbook");
  }

  @Test
  void refusesAFileThatIsNotThereOrCannotBeOpened() throws Exception {
    assertThat(MadeFiles.outcome(folder.resolve("none.xlsx"))).isEqualTo("sheet.file-missing");
    Path loop = folder.resolve("loop.xlsx");
    Files.createSymbolicLink(loop, loop);
    assertThat(MadeFiles.outcome(loop)).isEqualTo("sheet.file-unreadable");
    assertThat(MadeFiles.outcome(folder)).isEqualTo("sheet.file-unreadable");
  }

  @Test
  void refusesPasswords() throws Exception {
    Path modern = folder.resolve("a.xlsx");
    try (var container = new POIFSFileSystem();
        var book = new XSSFWorkbook();
        OutputStream file = Files.newOutputStream(modern)) {
      book.createSheet().createRow(0).createCell(0).setCellValue("甲");
      var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("secret");
      try (OutputStream out = encryptor.getDataStream(container)) {
        book.write(out);
      }
      container.writeFilesystem(file);
    }
    assertThat(MadeFiles.outcome(modern)).isEqualTo("sheet.password-protected");
    Path old = folder.resolve("b.xls");
    Biff8EncryptionKey.setCurrentUserPassword("secret");
    try (var book = new HSSFWorkbook();
        OutputStream file = Files.newOutputStream(old)) {
      book.createSheet().createRow(0).createCell(0).setCellValue("甲");
      book.write(file);
    } finally {
      Biff8EncryptionKey.setCurrentUserPassword(null);
    }
    assertThat(MadeFiles.outcome(old)).isEqualTo("sheet.password-protected");
  }

  @Test
  void refusesABombByItsGrowth() throws Exception {
    String blanks = " ".repeat(1 << 20);
    Path bomb =
        MadeFiles.xlsx(
            folder.resolve("a.xlsx"),
            Package.PLAIN,
            out -> {
              for (int i = 0; i < 100; i++) {
                out.write(blanks);
              }
            });

    assertThat(Files.size(bomb)).isLessThan(300_000);
    assertThat(MadeFiles.outcome(bomb)).isEqualTo("sheet.zip-bomb");
  }

  @Test
  void refusesAPartBeyondTheUnpackedSize() throws Exception {
    Path file = rows("a.xlsx", 20_000, "<c><v>1</v></c>");

    assertThat(MadeFiles.outcome(file)).isEqualTo("read");
    assertThat(MadeFiles.outcome(file, Limits.DEFAULT.withUnpackedBytes(100_000)))
        .isEqualTo("sheet.zip-bomb");
  }

  @Test
  void passesAMillionEmptyRowsQuickly() throws Exception {
    Path file = rows("a.xlsx", 1_048_576, "<c s='1'/><c s='1'/>");

    assertThat(MadeFiles.rows(file)).isEmpty();
  }

  @Test
  void refusesMoreRowsThanASheetHas() throws Exception {
    Path file =
        MadeFiles.xlsx(
            folder.resolve("a.xlsx"), Package.PLAIN, "<row r='1048577'><c><v>1</v></c></row>");

    assertThat(MadeFiles.outcome(file)).isEqualTo("sheet.too-large");
  }

  @Test
  void refusesMoreCellsThanTheLimit() throws Exception {
    Path file = rows("a.xlsx", 400_000, "<c><v>1</v></c>".repeat(25));
    Limits five = Limits.DEFAULT.withCells(5_000_000);

    assertThat(MadeFiles.outcome(file, five)).isEqualTo("sheet.too-large");
    assertThat(countCells(file)).isEqualTo(10_000_000);
  }

  @Test
  void refusesASheetThatTakesTooLong() throws Exception {
    Path file = rows("a.xlsx", 10, "<c><v>1</v></c>");

    assertThat(MadeFiles.outcome(file, Limits.DEFAULT.withTime(Duration.ZERO)))
        .isEqualTo("sheet.too-large");
  }

  @Test
  void refusesADoctypeWhereverItStands() throws Exception {
    String doctype = "<!DOCTYPE x [<!ENTITY a \"aaaa\">]>";

    assertThat(MadeFiles.outcome(declaring("", ""))).isEqualTo("read");
    assertThat(MadeFiles.outcome(declaring(doctype, ""))).isEqualTo("sheet.damaged");
    assertThat(MadeFiles.outcome(declaring("", doctype))).isEqualTo("sheet.damaged");
  }

  private Path declaring(String beforeStyles, String beforeShared) throws IOException {
    var pack =
        Package.PLAIN.with(
            "",
            beforeStyles + "<styleSheet xmlns='x'/>",
            beforeShared + "<sst xmlns='x'><si><t>甲</t></si></sst>");
    return MadeFiles.xlsx(folder.resolve("a"), pack, "<row><c t='s'><v>0</v></c></row>");
  }

  @Test
  void refusesBinaryWorkbooksAndOtherOfficeFiles() throws Exception {
    var binary = Package.PLAIN.of("application/vnd.ms-excel.sheet.binary.macroEnabled.main");
    var document =
        Package.PLAIN.of(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml");

    assertThat(MadeFiles.outcome(MadeFiles.xlsx(folder.resolve("a.xlsb"), binary, "")))
        .isEqualTo("sheet.xlsb-unsupported");
    assertThat(MadeFiles.outcome(MadeFiles.xlsx(folder.resolve("a.xlsx"), document, "")))
        .isEqualTo("sheet.not-a-workbook");
  }

  @Test
  void refusesAWebPageNamedAsAWorkbook() throws Exception {
    assertThat(outcome("a.xls", "\uFEFF <table><tr><td>张三</td></tr></table>".getBytes("UTF-8")))
        .isEqualTo("sheet.html-table");
    assertThat(outcome("b.xls", "<?xml version=\"1.0\"?><Workbook/>".getBytes("UTF-8")))
        .isEqualTo("sheet.html-table");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<c><v>1e999999999</v></c>",
        "<c t='s'><v>-1</v></c>",
        "<c t='s'><v>7</v></c>",
        "<c r='ZZZZ1'><v>1</v></c>",
        "<c s='x'><v>1</v></c>"
      })
  void neverFailsOnNonsenseInACell(String cell) throws Exception {
    Path file = MadeFiles.xlsx(folder.resolve("a.xlsx"), Package.PLAIN, "<row>" + cell + "</row>");

    assertThat(MadeFiles.outcome(file)).isIn("read", "sheet.damaged");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/samples/问题台账.xlsx", "/demo/特困人员供养台账.xls"})
  void refusesAFileCutAnywhere(String resource) throws Exception {
    byte[] whole = bytes(resource);
    var random = new Random(20261122);
    for (int i = 0; i < 50; i++) {
      int length = 8 + random.nextInt(whole.length - 1_100);
      String outcome = outcome("cut" + i, Arrays.copyOf(whole, length));

      assertThat(outcome).as("cut at %d", length).isEqualTo("sheet.damaged");
    }
  }

  @Test
  void neverTakesADamagedPackageForAnother() throws Exception {
    byte[] whole = bytes("/samples/问题台账.xlsx");
    List<SheetRow> rows = MadeFiles.rows(Files.write(folder.resolve("whole"), whole));
    int refused = 0;
    for (byte[] hurt : flipped(whole)) {
      Path file = Files.write(folder.resolve("flip"), hurt);
      if (!MadeFiles.outcome(file).equals("read")) {
        refused++;
      } else {
        assertThat(MadeFiles.rows(file)).isEqualTo(rows);
      }
    }
    assertThat(refused).isBetween(100, 199);
  }

  /** The old format has no checksums: some of its damage cannot be noticed. */
  @Test
  void answersDamageInTheOldFormatWithARefusalOrRows() throws Exception {
    int refused = 0;
    for (byte[] hurt : flipped(bytes("/demo/特困人员供养台账.xls"))) {
      refused += outcome("flip", hurt).equals("read") ? 0 : 1;
    }
    assertThat(refused).isBetween(1, 199);
  }

  private static List<byte[]> flipped(byte[] whole) {
    var random = new Random(11);
    List<byte[]> all = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      byte[] hurt = whole.clone();
      for (int k = 0; k < 3; k++) {
        hurt[random.nextInt(hurt.length)] ^= (byte) (1 << random.nextInt(8));
      }
      all.add(hurt);
    }
    return all;
  }

  @Test
  void passesACancelAndWhatTheReaderOfRowsThrows() throws Exception {
    Path file = rows("a.xlsx", 3_000, "<c><v>1</v></c>");

    try (Workbook book = Workbooks.open(file, Progress.NONE)) {
      assertThatThrownBy(
              () ->
                  book.sheets()
                      .getFirst()
                      .forEach(
                          row -> {
                            throw new IllegalStateException("ours");
                          }))
          .isExactlyInstanceOf(IllegalStateException.class)
          .hasMessage("ours");
    }
    var asked = new CancelAfter(2);
    try (Workbook book = Workbooks.open(file, asked)) {
      assertThatThrownBy(() -> book.sheets().getFirst().forEach(row -> {}))
          .isInstanceOf(CancellationException.class);
    }
    assertThat(asked.reported).isBetween(1L, 2_000L);
  }

  @Test
  void saysEveryRefusalInChinese() {
    for (String key :
        "empty-file not-a-workbook password-protected too-large zip-bomb xlsb-unsupported old-excel html-table damaged file-missing file-unreadable cannot-write"
            .split(" ")) {
      var refusal = new RefusedException("sheet." + key, "名册.xlsx");
      assertThat(Messages.text(refusal)).contains("“名册.xlsx”").doesNotContain("{");
    }
  }

  private long countCells(Path file) {
    long[] cells = new long[1];
    try (Workbook book = Workbooks.open(file, Progress.NONE)) {
      book.sheets().getFirst().forEach(row -> cells[0] += row.cells().size());
    }
    return cells[0];
  }

  private Path rows(String name, int rows, String cells) throws IOException {
    return MadeFiles.xlsx(
        folder.resolve(name),
        Package.PLAIN,
        out -> {
          out.write("<sheetData>");
          for (int i = 1; i <= rows; i++) {
            out.write("<row r='" + i + "'>" + cells + "</row>");
          }
          out.write("</sheetData>");
        });
  }

  private String outcome(String name, byte[] content) throws IOException {
    return MadeFiles.outcome(Files.write(folder.resolve(name), content));
  }

  private byte[] bytes(String resource) throws IOException {
    try (InputStream in = getClass().getResourceAsStream(resource)) {
      return in.readAllBytes();
    }
  }

  /** Asks to stop at a later look. */
  private static final class CancelAfter implements Progress {
    private int looks;
    private long reported;

    private CancelAfter(int looks) {
      this.looks = looks;
    }

    @Override
    public void report(String step, long done, long total) {
      reported = done;
    }

    @Override
    public boolean isCancelled() {
      return --looks < 0;
    }
  }
}
