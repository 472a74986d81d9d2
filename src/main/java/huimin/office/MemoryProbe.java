package huimin.office;

import huimin.platform.db.OfficeDatabase;
import huimin.platform.task.Progress;
import huimin.text.Messages;
import java.util.List;

/** Whether the journal goes on from what this computer remembers of the office. */
public record MemoryProbe(OfficeDatabase database) implements HealthProbe {

  @Override
  public String code() {
    return "memory";
  }

  @Override
  public List<HealthLine> look(Progress progress) {
    return List.of(
        switch (database.memory()) {
          case FITS -> HealthLine.good(code(), Messages.text("office.health.memory.fits"));
          case UNKNOWN -> HealthLine.note(code(), Messages.text("office.health.memory.unknown"));
          case OTHER -> HealthLine.fault(code(), Messages.text("office.health.memory.other"));
        });
  }
}
