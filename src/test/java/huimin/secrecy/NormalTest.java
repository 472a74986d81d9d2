package huimin.secrecy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;

/** What is left out of the comparison, and that it is nothing else. */
class NormalTest {
  private static final String TIP = "0123456789abcdef".repeat(4);

  private static final Map<Normal, String> HIDDEN =
      Map.of(
          Normal.DIGEST, TIP,
          Normal.SHORT_DIGEST, "9F3A-11C0-77BE-0042",
          Normal.ONE_TIME_PASSWORD, "njmh-ceab-fyp2-9wer",
          Normal.FREE_SPACE, "12,345 MB",
          Normal.LOG_TIME, "15:20:01 WARN  Annex",
          Normal.PDF_TIME, "D:20261122090000+08'00'",
          Normal.PDF_ID, "/ID [<" + TIP.substring(32) + "><" + TIP.substring(32) + ">]",
          Normal.PDF_FONT, "/QWERTY+NotoSansSC",
          Normal.OFFICE_TIME, "W3CDTF\">2026-11-22T01:00:00Z<");

  @Test
  void eachIsHidden() {
    assertThat(HIDDEN).containsOnlyKeys(Normal.values());
    HIDDEN.forEach(
        (normal, example) -> assertThat(normal.pattern().matcher(example).find()).isTrue());
    assertThat(Normal.text("/a/b/office/x " + TIP, "/a/b")).isEqualTo("◇folder◇/office/x ◇digest◇");
  }

  /**
   * A font's random letters change what a PDF is packed to and so where everything lies; one letter
   * on the page is still seen.
   */
  @Test
  void aPackedPageIsComparedByWhatIsOnIt() {
    byte[] first = pdf("/QWERTY+Song (10 households)");
    assertThat(seen(first)).isEqualTo(seen(pdf("/ASDFGH+Song (10 households)")));
    assertThat(seen(first)).isNotEqualTo(seen(pdf("/QWERTY+Song (11 households)")));
    assertThat(seen(first)).isNotEqualTo(seen(pdf("/QWERTY+Sing (10 households)")));
    assertThat(UnpackedPdf.isOne(first)).isTrue();
    assertThat(UnpackedPdf.isOne("PK".getBytes(StandardCharsets.UTF_8))).isFalse();
  }

  private static byte[] seen(byte[] pdf) {
    return Normal.bytes(UnpackedPdf.of(pdf));
  }

  private static byte[] pdf(String page) {
    var packed = new ByteArrayOutputStream();
    try (var deflater = new DeflaterOutputStream(packed)) {
      deflater.write(page.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    String stream = packed.toString(StandardCharsets.ISO_8859_1);
    String text =
        "%%PDF-1.5\n1 0 obj<</Length %d>>stream\n%s\nendstream\nstartxref\n%d\n"
            .formatted(stream.length(), stream, 40 + stream.length());
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  @Test
  void everythingElseStays() {
    for (String kept :
        new String[] {
          "50015119600101001X",
          "6229990000000129",
          "13800138000",
          "2026-11-22 09:00",
          "2026-11-22T09:00",
          "共 12 户 3,456.00 元",
          "个案 3",
          "person:17",
          "keys.json",
          TIP.substring(1),
          TIP + "0",
          "0100-0200",
          "njmh-ceab-fyp2",
          "case_entry",
          "15:20",
          "Annex(size=3)"
        }) {
      assertThat(Normal.text(kept, "/a/b")).isEqualTo(kept);
      byte[] bytes = kept.getBytes(StandardCharsets.UTF_8);
      assertThat(Normal.bytes(bytes)).isEqualTo(bytes);
    }
  }
}
