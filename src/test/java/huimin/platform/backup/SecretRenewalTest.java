package huimin.platform.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import huimin.platform.db.OfficeDatabase;
import huimin.platform.db.SnapshotSource;
import huimin.platform.journal.JournalTip;
import huimin.platform.security.Access;
import huimin.platform.security.OfficeKeys;
import huimin.platform.security.OfficeSecret;
import huimin.platform.security.Session;
import huimin.platform.settings.FolderSwap;
import huimin.platform.task.Progress;
import huimin.testkit.DemoOffice;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SecretRenewalTest {
  private static final String USER = "演示员";
  private static final String OTHER = "王小明";
  private static final char[] OTHERS = "别人的一句长口令 2026".toCharArray();

  private DemoOffice office;

  @BeforeEach
  void open() {
    office = DemoOffice.create();
    OfficeKeys.addUser(office.folder(), USER, DemoOffice.password(), OTHER, OTHERS);
  }

  @AfterEach
  void close() {
    office.close();
  }

  private SecretRenewal renewal(Session session) {
    return new SecretRenewal(
        office.database(), office.folder(), Access.of(session), office.clock());
  }

  @Test
  void everythingIsUnderTheNewSecretAndTheChainGoesOn() {
    OfficeSecret old = office.database().snapshot(SnapshotSource::secret);
    String digest =
        BackupService.figures(office.database().snapshot(SnapshotSource::summary)).digest();
    JournalTip before = office.database().tip();

    var renewed = renewal(office.session()).renew(DemoOffice.password(), Progress.NONE);

    OfficeSecret fresh = OfficeKeys.unlock(office.folder(), USER, DemoOffice.password());
    assertThat(fresh).isNotEqualTo(old);
    assertThat(OfficeKeys.unlockWithRecovery(office.folder(), renewed.recoveryKey()))
        .isEqualTo(fresh);
    assertThatThrownBy(() -> OfficeKeys.unlock(office.folder(), OTHER, OTHERS))
        .hasMessage("security.wrong-password");
    char[] once = renewed.passwords().get(OTHER).toCharArray();
    assertThat(OfficeKeys.unlock(office.folder(), OTHER, once)).isEqualTo(fresh);
    assertThatThrownBy(() -> OfficeDatabase.open(office.folder(), old, office.clock()))
        .hasMessage("db.wrong-password");
    try (OfficeDatabase database = OfficeDatabase.open(office.folder(), fresh, office.clock())) {
      assertThat(BackupService.figures(database.snapshot(SnapshotSource::summary)).digest())
          .isEqualTo(digest);
      assertThat(database.journal().tipAt(before.seq())).isEqualTo(before);
      assertThat(database.tip().seq()).isEqualTo(before.seq() + 1);
      var backups =
          new BackupService(database, office.folder(), Access.of(office.session()), office.clock());
      assertThat(backups.list(backups.firstPlace()))
          .singleElement()
          .satisfies(line -> assertThat(line.header().reason()).isEqualTo(BackupReason.SECRET));
    }
    assertThat(new FolderSwap(office.folder()).isPending()).isFalse();
  }

  @Test
  void aWrongPasswordOrNoRightLeavesTheOfficeOpenAndAsItWas() {
    assertThatThrownBy(() -> renewal(office.session()).renew(OTHERS, Progress.NONE))
        .hasMessage("security.wrong-password");
    assertThatThrownBy(
            () -> renewal(new Session(USER, Set.of())).renew(DemoOffice.password(), Progress.NONE))
        .hasMessage("security.not-permitted");

    assertThat(new FolderSwap(office.folder()).isPending()).isFalse();
    assertThat(office.database().<Boolean>read(tx -> true)).isTrue();
  }

  @Test
  void whatWasPreparedAndNotDecidedIsThrownAway() throws IOException {
    var swap = new FolderSwap(office.folder());
    Files.createDirectory(office.folder().resolve("huimin.scratch"));
    Files.writeString(swap.prepare().resolve("keys.json"), "half");
    String keys = OfficeKeys.text(office.folder());
    office.database().close();

    OfficeDatabase.settle(office.folder());

    assertThat(swap.isPending()).isFalse();
    assertThat(office.folder().resolve("huimin.scratch")).doesNotExist();
    assertThat(OfficeKeys.text(office.folder())).isEqualTo(keys);
  }
}
