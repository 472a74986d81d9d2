package huimin.office;

import huimin.platform.db.OfficeDatabase;
import huimin.platform.db.SnapshotSource;
import huimin.platform.task.Progress;
import huimin.text.Messages;
import java.util.List;

/**
 * Which program and which tables these are; a newer one's are refused before this is asked.
 *
 * @param program version of the program
 */
public record ProgramProbe(String program, OfficeDatabase database) implements HealthProbe {

  @Override
  public String code() {
    return "program";
  }

  @Override
  public List<HealthLine> look(Progress progress) {
    String schema = database.snapshot(SnapshotSource::schema);
    return List.of(
        HealthLine.good(code(), Messages.text("office.health.program.is", program, schema)));
  }
}
