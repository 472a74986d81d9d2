package huimin.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptDraftsTest {
  private static final OfficeSecret SECRET = OfficeSecret.of("the secret of one office, long");
  private static final Map<String, String> TEXTS = Map.of("name", "林强", "note", "很长的备注");

  @TempDir private Path folder;

  private KeptDrafts drafts(OfficeSecret secret, String form, String user) {
    return new KeptDrafts(folder.resolve("drafts"), secret, form, user);
  }

  private List<Path> files() throws IOException {
    try (var files = Files.list(folder.resolve("drafts"))) {
      return files.toList();
    }
  }

  @Test
  void whatWasKeptIsThereAfterARestartAndNotForAnybodyElse() throws IOException {
    drafts(SECRET, "person", "民政员").keep(Map.of("name", "先写的"));
    drafts(SECRET, "person", "民政员").keep(TEXTS);
    assertThat(drafts(SECRET, "person", "民政员").kept()).contains(TEXTS);
    assertThat(files()).hasSize(1);
    assertThat(drafts(SECRET, "person", "社保员").kept()).isEmpty();
    assertThat(drafts(SECRET, "household", "民政员").kept()).isEmpty();
    assertThat(drafts(OfficeSecret.of("another secret, just as long"), "person", "民政员").kept())
        .isEmpty();
  }

  @Test
  void nothingOfItCanBeReadInTheFolder() throws IOException {
    drafts(SECRET, "person", "民政员").keep(TEXTS);
    Path file = files().getFirst();
    assertThat(file.getFileName().toString()).matches("[0-9a-f]{24}");
    String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
    String name = new String("林强".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    assertThat(bytes).doesNotContain(name).doesNotContain("person");
    assertThat("x" + name).as("it would be seen").contains(name);
  }

  @Test
  void whatIsForgottenIsGone() throws IOException {
    KeptDrafts drafts = drafts(SECRET, "person", "民政员");
    drafts.forget();
    drafts.keep(TEXTS);
    drafts.forget();
    assertThat(drafts.kept()).isEmpty();
    assertThat(files()).isEmpty();
  }

  @Test
  void aDamagedFileIsNoDraft() throws IOException {
    drafts(SECRET, "person", "民政员").keep(TEXTS);
    byte[] bytes = Files.readAllBytes(files().getFirst());
    bytes[bytes.length - 1] ^= 1;
    Files.write(files().getFirst(), bytes);
    assertThat(drafts(SECRET, "person", "民政员").kept()).isEmpty();
  }
}
