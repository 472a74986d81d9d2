package huimin.office;

import huimin.platform.db.OfficeDatabase;
import huimin.platform.db.RowCheck;
import huimin.platform.task.Progress;
import huimin.text.Messages;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Whether every row of the database is what the journal says: a row changed round the program, by
 * whatever way, is named.
 */
public record ContentProbe(OfficeDatabase database) implements HealthProbe {
  private static final int NAMED = 8;

  @Override
  public String code() {
    return "content";
  }

  @Override
  public List<HealthLine> look(Progress progress) {
    if (database.isAsJournalled()) {
      return List.of(HealthLine.good(code(), Messages.text("office.health.content.same")));
    }
    List<RowCheck.Difference> different = RowCheck.run(database);
    String named =
        different.stream().limit(NAMED).map(ContentProbe::words).collect(Collectors.joining("、"));
    return List.of(
        HealthLine.fault(
            code(), Messages.text("office.health.content.differs", different.size(), named)));
  }

  private static String words(RowCheck.Difference row) {
    String kind =
        switch (row.kind()) {
          case CHANGED -> Messages.text("office.health.content.changed");
          case ADDED -> Messages.text("office.health.content.added");
          case TAKEN_AWAY -> Messages.text("office.health.content.taken");
        };
    return Messages.text(
        "office.health.content.row", FieldWords.table(row.table()), row.key(), kind);
  }
}
