package huimin.cli;

import huimin.Wiring;
import huimin.platform.backup.BackupSide;
import huimin.platform.backup.OfficeRestore;
import huimin.platform.security.OfficeKeys.Proof;
import huimin.text.Messages;
import huimin.value.RefusedException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Restores a backup into a new folder, or puts lost keys back. */
@picocli.CommandLine.Command(name = "restore")
final class RestoreCommand extends Command {
  @Parameters(paramLabel = "FILE", descriptionKey = "backup-file")
  private Path file;

  @Option(names = "--to", paramLabel = "DIR", descriptionKey = "restore-to")
  private Path to;

  @Option(names = "--recovery-key-file", paramLabel = "FILE", descriptionKey = "recovery-key-file")
  private Path recoveryKey;

  @Option(names = "--keys-only", descriptionKey = "keys-only")
  private boolean keysOnly;

  @Option(names = "--dry-run", descriptionKey = "restore-dry-run")
  private boolean dryRun;

  @Override
  Answer answer() {
    if (keysOnly) {
      Path office = to == null ? options().office() : to;
      OfficeRestore.putKeysBack(file, office);
      return Answer.done(
          Map.of("office", office.toString()), Messages.text("cli.restore.keys", office));
    }
    if (to == null && !dryRun) {
      throw new RefusedException("cli.usage", "--to");
    }
    OfficeRestore restore = OfficeRestore.of(file, proof());
    BackupSide inside = restore.inside();
    var json = new LinkedHashMap<String, Object>();
    json.put("backup", side(inside));
    json.put("current", current());
    if (dryRun) {
      return Answer.done(json, line("cli.restore.inside", inside));
    }
    BackupSide arrived = Wiring.restoring(options().clock()).restore(restore, to);
    json.put("restored", side(arrived));
    json.put("office", to.toAbsolutePath().toString());
    json.put("same", arrived.digest().equals(inside.digest()));
    return Answer.done(
        json, line("cli.restore.inside", inside) + "\n" + Messages.text("cli.restore.done", to));
  }

  private Proof proof() {
    return recoveryKey == null
        ? Proof.ofPassword(options().user(), options().password())
        : Proof.ofRecovery(new String(Arguments.password(recoveryKey)));
  }

  /** The office that is there now, where it can be opened: often it is why somebody restores. */
  private Map<String, Object> current() {
    if (recoveryKey != null) {
      return null;
    }
    try (Wiring office =
        Wiring.open(
            options().office(), options().user(), options().password(), options().clock())) {
      return side(office.backups().current());
    } catch (RefusedException e) {
      return new LinkedHashMap<>(Map.of("refused", e.code()));
    }
  }

  private static Map<String, Object> side(BackupSide side) {
    var json = new LinkedHashMap<String, Object>();
    json.put("at", side.at().toString());
    json.put("schema", side.schema());
    json.put("seq", side.tip().seq());
    json.put("rows", side.rows());
    json.put("persons", side.persons());
    json.put("amount", side.amount().toPlainString());
    json.put("digest", side.digest());
    return json;
  }

  private static String line(String key, BackupSide side) {
    return Messages.text(
        key,
        side.at().toString().replace('T', ' '),
        side.rows(),
        side.persons(),
        side.amount().toPlainString());
  }
}
