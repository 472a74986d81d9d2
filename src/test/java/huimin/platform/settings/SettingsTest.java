package huimin.platform.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {
  private static final Path HOME = Path.of("/home/u");

  @TempDir Path folder;

  @Test
  @DisabledOnOs(OS.WINDOWS) // the paths written here are not absolute there
  void theDefaultFolderIsTheUsersDataFolder() {
    assertThat(OfficePaths.defaultFolder(Map.of(), "Linux", HOME))
        .isEqualTo(HOME.resolve(".local/share/huimin"));
    assertThat(OfficePaths.defaultFolder(Map.of("XDG_DATA_HOME", "/data"), "Linux", HOME))
        .isEqualTo(Path.of("/data/huimin"));
    assertThat(OfficePaths.defaultFolder(Map.of("LOCALAPPDATA", "/local"), "Windows 11", HOME))
        .isEqualTo(Path.of("/local/惠民台账"));
    assertThat(OfficePaths.configFolder(Map.of("APPDATA", "/roaming"), "Windows 11", HOME))
        .isEqualTo(Path.of("/roaming/惠民台账"));
  }

  @Test
  void aRelativeVariableNeverMeansTheCurrentDirectory() {
    for (String value : List.of("", " ", ".", "data")) {
      assertThat(OfficePaths.defaultFolder(Map.of("XDG_DATA_HOME", value), "Linux", HOME))
          .isEqualTo(HOME.resolve(".local/share/huimin"));
    }
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aNewOfficeFolderIsForItsOwnerOnlyAndAnOldOneIsLeftAsItIs() throws IOException {
    Path office = folder.resolve("a/office");
    new OfficePaths(office).makeFolder();
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(office)))
        .isEqualTo("rwx------");

    Files.setPosixFilePermissions(office, PosixFilePermissions.fromString("rwxr-x---"));
    new OfficePaths(office).makeFolder();
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(office)))
        .isEqualTo("rwxr-x---");
  }

  @Test
  void settingsComeBackAsSaved() throws IOException {
    var saved =
        new AppSettings(List.of(folder.resolve("惠民 台账\\u1"), folder.resolve("另一个")), 1.25, true);
    saved.save(folder.resolve("config"));

    assertThat(AppSettings.load(folder.resolve("config"))).isEqualTo(saved);
  }

  @Test
  void missingOrBrokenSettingsAreTheDefaults() throws IOException {
    assertThat(AppSettings.load(folder)).isEqualTo(AppSettings.defaults());
    for (String broken :
        List.of("", "office=relative\ntext-scale=big", "office=\\u12", "office=/a\0b", "\uFFFD")) {
      Files.writeString(folder.resolve("settings.properties"), broken);
      assertThat(AppSettings.load(folder)).isEqualTo(AppSettings.defaults());
    }
  }

  @Test
  void theTextScaleStaysWithinBounds() {
    assertThat(new AppSettings(List.of(), 9, false).textScale()).isEqualTo(1.5);
    assertThat(new AppSettings(List.of(), 0, false).textScale()).isEqualTo(1.0);
    assertThat(new AppSettings(List.of(), Double.NaN, false).textScale()).isEqualTo(1.0);
  }

  @Test
  void aFileIsReplacedWholeAndNothingElseIsLeft() throws IOException {
    Path file = folder.resolve("keys.json");
    AtomicFile.write(file, new byte[] {1, 2, 3});
    AtomicFile.write(file, new byte[] {4});

    assertThat(file).hasBinaryContent(new byte[] {4});
    assertThat(folder.toFile().list()).containsExactly("keys.json");
  }

  @Test
  void aFileThatCannotBeReplacedStaysAndLeavesNoTemporaryOne() throws IOException {
    Path occupied = Files.createDirectories(folder.resolve("keys.json/inside")).getParent();

    assertThatThrownBy(() -> AtomicFile.write(occupied, new byte[] {1}))
        .isInstanceOf(IOException.class);

    assertThat(folder.toFile().list()).containsExactly("keys.json");
  }
}
