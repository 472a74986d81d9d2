package huimin.person;

import static org.assertj.core.api.Assertions.assertThat;

import huimin.testkit.Papers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class AttachmentTypeTest {
  @Test
  void theContentTellsTheType() {
    assertThat(AttachmentType.of(Papers.pdf("申请书"))).contains(AttachmentType.PDF);
    assertThat(AttachmentType.of(Papers.png())).contains(AttachmentType.PNG);
    assertThat(AttachmentType.of(Papers.jpeg())).contains(AttachmentType.JPEG);
    assertThat(AttachmentType.of(Papers.office("wordprocessingml.document")))
        .contains(AttachmentType.DOCX);
    assertThat(AttachmentType.of(Papers.office("spreadsheetml.sheet")))
        .contains(AttachmentType.XLSX);
  }

  @Test
  void whatIsNoneOfTheseIsNone() {
    assertThat(AttachmentType.of(new byte[0])).isEmpty();
    assertThat(AttachmentType.of("MZ".getBytes(StandardCharsets.US_ASCII))).isEmpty();
    assertThat(AttachmentType.of("<html>".getBytes(StandardCharsets.US_ASCII))).isEmpty();
    assertThat(AttachmentType.of(Papers.zip("a.txt", "a"))).isEmpty();
    assertThat(AttachmentType.of(Papers.office("presentationml.presentation"))).isEmpty();
    String macros = "application/vnd.ms-excel.sheet.macroEnabled.main+xml";
    assertThat(AttachmentType.of(Papers.zip("[Content_Types].xml", macros))).isEmpty();
    assertThat(AttachmentType.of("PK\3\4 cut".getBytes(StandardCharsets.US_ASCII))).isEmpty();
  }
}
