package huimin.office;

import huimin.platform.db.OfficeDatabase;
import huimin.platform.task.Progress;
import huimin.text.Messages;
import java.util.List;

/** Whether nothing can be written past the journal: every table is watched for every change. */
public record GuardProbe(OfficeDatabase database) implements HealthProbe {

  @Override
  public String code() {
    return "guard";
  }

  @Override
  public List<HealthLine> look(Progress progress) {
    return List.of(
        database.isGuarded()
            ? HealthLine.good(code(), Messages.text("office.health.guard.good"))
            : HealthLine.fault(code(), Messages.text("office.health.guard.gone")));
  }
}
