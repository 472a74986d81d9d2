package huimin.platform.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderSwapTest {
  @TempDir Path folder;

  private static void fill(Path folder, String what) throws IOException {
    var paths = new OfficePaths(folder);
    Files.writeString(paths.database(), what);
    Files.writeString(paths.closeMark(), what);
    Files.writeString(paths.keys(), what);
    Files.writeString(paths.keysCopy(), what);
    Files.createDirectories(paths.journal());
    Files.writeString(paths.journal().resolve("0000000001.hmj"), what);
    Files.createDirectories(paths.backups());
    Files.writeString(paths.backups().resolve(what + ".hmb"), what);
  }

  private void assertAll(String what) throws IOException {
    var paths = new OfficePaths(folder);
    assertThat(paths.database()).hasContent(what);
    assertThat(paths.closeMark()).hasContent(what);
    assertThat(paths.keys()).hasContent(what);
    assertThat(paths.keysCopy()).hasContent(what);
    assertThat(paths.journal().resolve("0000000001.hmj")).hasContent(what);
    assertThat(paths.backups().resolve("old.hmb")).exists();
    assertThat(new FolderSwap(folder).isPending()).isFalse();
  }

  /** Cut short before the first move, the second, … until it goes through. */
  @Test
  void cutShortAnywhereAfterTheDecisionItEndsAllNew() throws IOException {
    int cuts = 0;
    for (boolean through = false; !through; cuts++) {
      fill(folder, "old");
      fill(new FolderSwap(folder).prepare(), "new");
      new FolderSwap(folder).decide();
      var left = new int[] {cuts};
      try {
        new FolderSwap(folder, what -> stopAt(left)).settle();
        through = true;
      } catch (IOException stopped) {
        assertThat(new FolderSwap(folder).isPending()).isTrue();
      }
      new FolderSwap(folder).settle();
      assertAll("new");
      assertThat(folder.resolve("backup/new.hmb")).exists();
    }
    assertThat(cuts).isGreaterThan(10);
  }

  private static void stopAt(int[] left) throws IOException {
    if (left[0]-- == 0) {
      throw new IOException("stopped");
    }
  }

  @Test
  void withoutTheDecisionItEndsAllOld() throws IOException {
    fill(folder, "old");
    fill(new FolderSwap(folder).prepare(), "new");

    new FolderSwap(folder).settle();

    assertAll("old");
  }
}
