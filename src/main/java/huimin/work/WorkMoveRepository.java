package huimin.work;

import static huimin.platform.db.gen.Tables.PLACEMENT;

import huimin.person.Merge;
import huimin.platform.db.gen.tables.records.PlacementRecord;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jooq.DSLContext;
import org.jooq.TableField;

/** Hands the placements of one entry over to another. */
final class WorkMoveRepository {
  private static final List<TableField<PlacementRecord, ?>> TELLING =
      List.of(
          PLACEMENT.EMPLOYER_ID,
          PLACEMENT.POST_NAME,
          PLACEMENT.CONTRACT_FROM,
          PLACEMENT.CONTRACT_TO,
          PLACEMENT.OPEN_ENDED,
          PLACEMENT.MONTHLY_WAGE,
          PLACEMENT.INSURED,
          PLACEMENT.LEFT_ON,
          PLACEMENT.NOTE);

  private WorkMoveRepository() {}

  /** By what tells one from another beside the person: way and first day. */
  static Map<String, PlacementRecord> of(DSLContext tx, long person) {
    var found = new LinkedHashMap<String, PlacementRecord>();
    tx.selectFrom(PLACEMENT)
        .where(PLACEMENT.PERSON_ID.eq(person))
        .orderBy(PLACEMENT.STARTED_ON, PLACEMENT.ID)
        .forEach(p -> found.put(p.getWay() + "|" + p.getStartedOn(), p));
    return found;
  }

  /** Whether the one knows something else than the other, or more. */
  static boolean differ(PlacementRecord one, PlacementRecord other) {
    return TELLING.stream()
        .anyMatch(f -> one.get(f) != null && !Objects.equals(one.get(f), other.get(f)));
  }

  static void move(DSLContext tx, PlacementRecord placement, Merge merge) {
    tx.update(PLACEMENT)
        .set(PLACEMENT.PERSON_ID, merge.kept())
        .set(PLACEMENT.VERSION, PLACEMENT.VERSION.plus(1))
        .set(PLACEMENT.UPDATED_AT, merge.at())
        .set(PLACEMENT.UPDATED_BY, merge.user())
        .where(PLACEMENT.ID.eq(placement.getId()))
        .execute();
  }

  /** The journal keeps it, so that taking the merge back brings it again. */
  static void drop(DSLContext tx, PlacementRecord placement) {
    tx.deleteFrom(PLACEMENT).where(PLACEMENT.ID.eq(placement.getId())).execute();
  }
}
