package huimin.office;

import huimin.platform.db.OfficeDatabase;
import huimin.platform.journal.JournalCheck;
import huimin.platform.journal.JournalRecord;
import huimin.platform.task.Progress;
import huimin.text.Messages;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** Whether the journal is one unbroken chain to the database's tip, and its times run forward. */
public record JournalProbe(OfficeDatabase database, Clock clock) implements HealthProbe {

  @Override
  public String code() {
    return "journal";
  }

  @Override
  public List<HealthLine> look(Progress progress) {
    JournalCheck.Result result = JournalCheck.run(database.journal(), List.of(database.tip()));
    var lines = new ArrayList<HealthLine>();
    result
        .faults()
        .forEach(fault -> lines.add(HealthLine.fault(code(), JournalSource.words(fault))));
    if (result.isGood()) {
      lines.add(
          HealthLine.good(
              code(),
              Messages.text(
                  "office.health.journal.whole", result.records(), result.tip().shortForm())));
      lines.add(time());
    }
    return lines;
  }

  private HealthLine time() {
    JournalRecord last = database.journal().at(database.tip().seq());
    return last.at().isAfter(clock.instant())
        ? HealthLine.note("clock", Messages.text("office.health.clock.back"))
        : HealthLine.good("clock", Messages.text("office.health.clock.good"));
  }
}
