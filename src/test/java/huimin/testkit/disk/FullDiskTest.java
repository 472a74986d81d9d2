package huimin.testkit.disk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The disk the fault tests stand on does what they take it for. */
class FullDiskTest {
  @TempDir Path folder;

  @Test
  void everythingWorksWhileThereIsRoom() throws IOException {
    try (var disk = FullDisk.under(folder)) {
      disk.fullFrom(1_000);
      Path file = Files.writeString(disk.folder().resolve("甲.txt"), "一");
      assertThat(Files.readString(file)).isEqualTo("一");
      assertThat(folder.resolve("甲.txt")).hasContent("一");
      assertThat(disk.written()).isPositive();
    }
  }

  @Test
  void aFullDiskTakesNoNewFileButLetsOneBeOverwritten() throws IOException {
    try (var disk = FullDisk.under(folder)) {
      Path old = Files.writeString(disk.folder().resolve("旧.txt"), "一二");
      disk.fullFrom(1);
      assertThatThrownBy(() -> Files.writeString(disk.folder().resolve("新.txt"), "一"))
          .hasMessageContaining("No space");
      try (var channel =
          java.nio.channels.FileChannel.open(old, java.nio.file.StandardOpenOption.WRITE)) {
        channel.write(java.nio.ByteBuffer.wrap("三".getBytes("UTF-8")), 0);
      }
      assertThat(old.getParent().resolve("旧.txt").toFile()).hasContent("三二");
    }
  }

  @Test
  void h2MeetsTheSameDisk() {
    try (var disk = FullDisk.under(folder)) {
      assertThatThrownBy(() -> fill(disk))
          .isInstanceOf(SQLException.class)
          .hasMessageContaining("Writing to");
      assertThat(disk.written()).isPositive();
    }
  }

  private void fill(FullDisk disk) throws SQLException {
    String url = "jdbc:h2:async:" + folder + "/h2;WRITE_DELAY=0;TRACE_LEVEL_FILE=0";
    try (var connection = DriverManager.getConnection(url);
        var statement = connection.createStatement()) {
      statement.execute("create table a (b varchar(100000))");
      disk.fullFrom(1);
      for (int i = 0; i < 1_000; i++) {
        statement.execute("insert into a values (repeat('x', 90000))");
      }
    }
  }
}
