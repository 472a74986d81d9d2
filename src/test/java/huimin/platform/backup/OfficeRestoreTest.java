package huimin.platform.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import huimin.platform.db.OfficeDatabase;
import huimin.platform.db.OldSnapshot;
import huimin.platform.db.SnapshotSource;
import huimin.platform.journal.JournalTip;
import huimin.platform.security.Access;
import huimin.platform.security.OfficeKeys;
import huimin.platform.security.OfficeKeys.Proof;
import huimin.platform.security.OfficeSecret;
import huimin.platform.settings.KnownTips;
import huimin.platform.settings.OfficePaths;
import huimin.platform.task.Progress;
import huimin.testkit.DemoOffice;
import huimin.text.Messages;
import huimin.value.RefusedException;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OfficeRestoreTest {
  private static final String USER = "演示员";

  @TempDir Path elsewhere;
  private DemoOffice office;
  private Path file;

  @BeforeEach
  void open() {
    office = DemoOffice.create();
    file = service().make(elsewhere, Progress.NONE).file();
  }

  @AfterEach
  void close() {
    office.close();
  }

  private BackupService service() {
    return new BackupService(
        office.database(), office.folder(), Access.of(office.session()), office.clock());
  }

  private static Proof password() {
    return Proof.ofPassword(USER, DemoOffice.password());
  }

  @Test
  void aBackupBecomesAnOfficeThatOpensWithTheSamePassword() {
    Path folder = elsewhere.resolve("neu");
    BackupSide before = service().current();
    OfficeRestore restore = OfficeRestore.of(file, password());

    BackupSide arrived = new Restoring(office.clock(), KnownTips.NONE).restore(restore, folder);

    assertThat(arrived).isEqualTo(restore.inside());
    assertThat(arrived.digest()).isEqualTo(before.digest());
    assertThat(arrived.rows()).isEqualTo(before.rows());
    OfficeSecret secret = OfficeKeys.unlock(folder, USER, DemoOffice.password());
    try (OfficeDatabase database = OfficeDatabase.open(folder, secret, office.clock())) {
      var own = new BackupService(database, folder, Access.of(office.session()), office.clock());
      assertThat(own.current().digest()).isEqualTo(before.digest());
      assertThat(own.list(own.firstPlace())).hasSize(1);
    }
  }

  @Test
  void aFolderInUseIsRefusedWithBothSidesNamedAndLeftAsItIs() throws IOException {
    OfficeRestore restore = OfficeRestore.of(file, password());
    Path taken = Files.createDirectory(elsewhere.resolve("taken"));
    Path own = Files.writeString(taken.resolve("a.txt"), "a");

    assertThatThrownBy(() -> restore.restore(taken))
        .isInstanceOfSatisfying(
            RefusedException.class,
            e -> assertThat(Messages.text(e)).contains("2026-11-22 09:00", "行", "其他文件", "没有改动"));
    assertThatThrownBy(() -> restore.restore(office.folder()))
        .hasMessage("backup.folder-in-use")
        .isInstanceOfSatisfying(
            RefusedException.class, e -> assertThat(Messages.text(e)).contains("一个台账，最后改动于"));
    assertThat(taken).isDirectoryContaining(own::equals);
    Path twice = elsewhere.resolve("twice");
    restore.restore(twice);
    assertThatThrownBy(() -> restore.restore(twice)).hasMessage("backup.folder-in-use");
  }

  @Test
  void aDamagedBackupLeavesNothingBehind() throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    bytes[bytes.length - 20] ^= 1;
    Path damaged = Files.write(elsewhere.resolve("damaged.hmb"), bytes);
    Path folder = elsewhere.resolve("neu");

    assertThatThrownBy(() -> OfficeRestore.of(damaged, password()).restore(folder))
        .hasMessage("backup.damaged");
    assertThat(folder).doesNotExist();
  }

  @Test
  void aWrongPasswordAndAForeignFileAreRefused() throws IOException {
    assertThatThrownBy(() -> OfficeRestore.of(file, Proof.ofPassword(USER, "x".toCharArray())))
        .hasMessage("security.wrong-password");
    Path foreign = Files.writeString(elsewhere.resolve("a.hmb"), "PK");
    assertThatThrownBy(() -> OfficeRestore.of(foreign, password())).hasMessage("backup.no-backup");
  }

  @Test
  void lostKeysComeBackFromABackup() throws IOException {
    var paths = new OfficePaths(office.folder());
    assertThatThrownBy(() -> OfficeRestore.putKeysBack(file, office.folder()))
        .hasMessage("security.keys-exist");
    Files.delete(paths.keys());
    Files.writeString(paths.keysCopy(), "damaged");
    assertThatThrownBy(() -> OfficeKeys.unlock(office.folder(), USER, DemoOffice.password()))
        .hasMessage("security.keys-damaged");

    OfficeRestore.putKeysBack(file, office.folder());

    assertThat(OfficeKeys.unlock(office.folder(), USER, DemoOffice.password()))
        .isEqualTo(office.database().snapshot(SnapshotSource::secret));
  }

  @Test
  void aBackupOfTheFirstVersionOpens() throws Exception {
    Path old = backupOfTheFirstVersion();
    Path folder = elsewhere.resolve("neu");

    BackupSide arrived =
        new Restoring(office.clock(), KnownTips.NONE)
            .restore(OfficeRestore.of(old, password()), folder);

    assertThat(arrived.schema()).isEqualTo("1");
    assertThat(arrived.rows()).isEqualTo(3);
    OfficeSecret secret = OfficeKeys.unlock(folder, USER, DemoOffice.password());
    try (OfficeDatabase database = OfficeDatabase.open(folder, secret, office.clock())) {
      assertThat(database.<String>snapshot(SnapshotSource::schema)).isNotEqualTo("1");
      List<String> villages =
          database.read(
              tx -> tx.fetch("select name from village order by id").getValues(0, String.class));
      assertThat(villages).containsExactly("双河村", "青石村");
    }
  }

  private Path backupOfTheFirstVersion() throws Exception {
    Path made = Files.createDirectory(elsewhere.resolve("old"));
    byte[] snapshot = OldSnapshot.ofVersion("1", made);
    String keys = OfficeKeys.text(office.folder());
    String none = JournalTip.NONE.hash();
    var header =
        new BackupHeader(1, "old", "0.1.0", "1", "2026-01-01T00:00", "daily", 0, none, keys);
    Path old = elsewhere.resolve("old.hmb");
    BackupFile.write(
        old,
        header,
        password().unlock(keys),
        UnaryOperator.identity(),
        out -> {
          new DataOutputStream(out).writeInt(0);
          out.write(snapshot);
        });
    return old;
  }

  @Test
  void aBackupOfANewerProgramIsRefused() throws Exception {
    Path newer = elsewhere.resolve("newer.hmb");
    String keys = OfficeKeys.text(office.folder());
    var header = new BackupHeader(1, "x", "9.9", "99", "2026-01-01T00:00", "daily", 0, "", keys);
    BackupFile.write(
        newer,
        header,
        password().unlock(keys),
        UnaryOperator.identity(),
        out -> {
          var data = new DataOutputStream(out);
          data.writeInt(0);
          data.writeInt(1);
          data.writeUTF("99");
          data.write(0);
          data.writeLong(1);
          data.writeInt(0);
        });
    Path folder = elsewhere.resolve("neu");

    assertThatThrownBy(() -> OfficeRestore.of(newer, password()).restore(folder))
        .hasMessage("db.newer-program");
    assertThat(folder).doesNotExist();
  }

  /** The disk is full at the first write, at the second, … until the backup succeeds. */
  @Test
  void aFullDiskAtAnyWriteLeavesNoFileThatCounts() throws IOException {
    Path place = Files.createDirectory(elsewhere.resolve("usb"));
    int refused = 0;
    boolean made = false;
    while (!made) {
      int writes = refused;
      var service =
          new BackupService(
              office.database(),
              office.folder(),
              Access.of(office.session()),
              office.clock(),
              out -> new FullAfter(out, writes));
      try {
        service.make(place, Progress.NONE);
        made = true;
      } catch (RefusedException e) {
        assertThat(e).hasMessage("backup.not-written");
        assertThat(place).isEmptyDirectory();
        refused++;
      }
    }
    assertThat(refused).isGreaterThanOrEqualTo(3);
    assertThat(service().list(place)).hasSize(1);
    assertThat(service().register()).hasSize(2);
  }

  private static final class FullAfter extends OutputStream {
    private final OutputStream out;
    private int left;

    FullAfter(OutputStream out, int left) {
      this.out = out;
      this.left = left;
    }

    @Override
    public void write(int one) throws IOException {
      write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      if (left-- == 0) {
        throw new IOException("No space left on device");
      }
      out.write(bytes, from, length);
    }

    @Override
    public void flush() throws IOException {
      out.flush();
    }
  }
}
