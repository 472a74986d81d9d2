package huimin.person;

import huimin.text.Messages;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;

/** Income, property, papers and visits of two entries that are one person: all of them go over. */
public final class CircumstanceMove implements PersonMove {
  @Override
  public Moving preview(DSLContext tx, Merge merge) {
    var lines = new ArrayList<String>();
    CircumstanceMoveRepository.count(tx, merge.other())
        .forEach(
            (table, count) -> {
              if (count > 0) {
                lines.add(Messages.text("person.merge.of." + table, count));
              }
            });
    return new Moving(lines, List.of());
  }

  @Override
  public void move(DSLContext tx, Merge merge) {
    CircumstanceMoveRepository.move(tx, merge);
  }

  @Override
  public List<String> tables() {
    return CircumstanceMoveRepository.tables();
  }
}
