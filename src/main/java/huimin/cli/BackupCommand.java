package huimin.cli;

import huimin.Wiring;
import huimin.platform.backup.BackupRun;
import huimin.platform.task.Progress;
import huimin.text.Messages;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import picocli.CommandLine.Option;

/** Makes a verified backup. */
@picocli.CommandLine.Command(name = "backup")
final class BackupCommand extends Command.InOffice {
  @Option(names = "--to", paramLabel = "DIR", descriptionKey = "backup-to")
  private Path to;

  @Override
  Answer answer(Wiring office) {
    Path place = to == null ? office.backups().firstPlace() : to;
    BackupRun run = office.backups().make(place, Progress.NONE);
    var json = new LinkedHashMap<String, Object>();
    json.put("file", run.file().toString());
    json.put("made", run.madeAt().toString());
    json.put("seq", run.seq());
    json.put("second_place", run.second());
    var compared = new LinkedHashMap<String, Object>();
    compared.put("rows", run.rows());
    compared.put("amount", run.amount().toPlainString());
    compared.put("digest", run.digest());
    json.put("compared", compared);
    json.put("verified", run.verifiedAt().toString());
    return Answer.done(
        json,
        Messages.text("cli.backup.done", run.file(), run.rows(), run.amount().toPlainString()));
  }
}
