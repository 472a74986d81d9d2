package huimin.aid;

import static java.util.stream.Collectors.joining;

import huimin.aid.AidCheckRepository.Running;
import huimin.person.Merge;
import huimin.person.PersonMove;
import huimin.text.Messages;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;

/**
 * Aid cases of two entries that are one person: all of them go over as they are. Paid twice or not,
 * no payment stops by itself (lessons 8): the double one is a question of each month and a standing
 * data problem until a person decides.
 */
public final class AidMove implements PersonMove {
  @Override
  public Moving preview(DSLContext tx, Merge merge) {
    List<String> lines =
        AidMoveRepository.cases(tx, merge.other()).stream()
            .map(
                c ->
                    Messages.text(
                        c.endMonth() == null ? "aid.merge.running" : "aid.merge.ended",
                        c.programme(),
                        c.startMonth(),
                        c.endMonth()))
            .toList();
    return new Moving(lines, doubts(tx, merge));
  }

  private static List<String> doubts(DSLContext tx, Merge merge) {
    var doubts = new ArrayList<String>();
    List<Running> kept = AidCheckRepository.running(tx, List.of(merge.kept()));
    for (Running one : AidCheckRepository.running(tx, List.of(merge.other()))) {
      String together =
          kept.stream()
              .filter(
                  other ->
                      other.programme().equals(one.programme())
                          || AidProgrammes.exclude(other.programme(), one.programme()))
              .map(Running::programmeName)
              .collect(joining(Messages.text("aid.merge.and")));
      if (!together.isEmpty()) {
        doubts.add(Messages.text("aid.merge.doubt", one.programmeName(), together));
      }
    }
    return doubts;
  }

  @Override
  public void move(DSLContext tx, Merge merge) {
    AidMoveRepository.move(tx, merge);
  }

  @Override
  public List<String> tables() {
    return List.of("aid_case");
  }
}
