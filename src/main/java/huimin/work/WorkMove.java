package huimin.work;

import huimin.person.Merge;
import huimin.person.PersonMove;
import huimin.platform.db.gen.tables.records.PlacementRecord;
import huimin.text.CodeTables;
import huimin.text.Messages;
import huimin.value.RefusedException;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;

/**
 * Placements of two entries that are one person. One that was entered with both goes over once;
 * when the two tell different things of it, somebody has to say first which is right.
 */
public final class WorkMove implements PersonMove {
  @Override
  public Moving preview(DSLContext tx, Merge merge) {
    Map<String, PlacementRecord> kept = WorkMoveRepository.of(tx, merge.kept());
    List<String> lines =
        WorkMoveRepository.of(tx, merge.other()).entrySet().stream()
            .map(entry -> line(entry.getValue(), kept.get(entry.getKey())))
            .toList();
    return new Moving(lines, List.of());
  }

  private static String line(PlacementRecord placement, PlacementRecord twin) {
    requireSame(placement, twin);
    return Messages.text(
        twin == null ? "work.merge.moves" : "work.merge.twin",
        CodeTables.table("placement_way").label(placement.getWay()),
        placement.getStartedOn());
  }

  private static void requireSame(PlacementRecord placement, PlacementRecord twin) {
    if (twin != null && WorkMoveRepository.differ(placement, twin)) {
      throw new RefusedException("work.merge-twin-differs", placement.getStartedOn());
    }
  }

  @Override
  public void move(DSLContext tx, Merge merge) {
    Map<String, PlacementRecord> kept = WorkMoveRepository.of(tx, merge.kept());
    WorkMoveRepository.of(tx, merge.other())
        .forEach(
            (key, placement) -> {
              PlacementRecord twin = kept.get(key);
              requireSame(placement, twin);
              if (twin == null) {
                WorkMoveRepository.move(tx, placement, merge);
              } else {
                WorkMoveRepository.drop(tx, placement);
              }
            });
  }

  @Override
  public List<String> tables() {
    return List.of("placement");
  }
}
