package huimin.person;

import huimin.platform.db.gen.tables.records.HouseholdMemberRecord;
import org.jooq.DSLContext;

/**
 * What becomes of the households of two entries that are one person, who belongs to one only (B2).
 *
 * @param joins household the person comes to belong to through the other entry, or null
 * @param together whether both entries were in the same one
 * @param leaves household that loses one of the entries, or null
 * @param beheads whether that one loses its head
 * @param closes whether nobody is left in it
 */
record HouseholdMove(Long joins, boolean together, Long leaves, boolean beheads, boolean closes) {

  static HouseholdMove plan(DSLContext tx, Merge merge) {
    HouseholdMemberRecord mine = MoveRepository.membership(tx, merge.kept());
    HouseholdMemberRecord its = MoveRepository.membership(tx, merge.other());
    if (its == null) {
      return new HouseholdMove(null, false, null, false, false);
    }
    if (mine == null) {
      return new HouseholdMove(its.getHouseholdId(), false, null, false, false);
    }
    if (mine.getHouseholdId().equals(its.getHouseholdId())) {
      return new HouseholdMove(null, true, null, false, false);
    }
    boolean changes = merge.takes(Merge.HOUSEHOLD);
    HouseholdMemberRecord leaving = changes ? mine : its;
    long left = leaving.getHouseholdId();
    return new HouseholdMove(
        changes ? its.getHouseholdId() : null,
        false,
        left,
        MoveRepository.isHead(tx, left, leaving.getPersonId()),
        MoveRepository.size(tx, left) == 1);
  }

  /** Does what was planned. */
  void run(DSLContext tx, Merge merge) {
    HouseholdMemberRecord its = MoveRepository.membership(tx, merge.other());
    if (leaves != null) {
      MoveRepository.leave(tx, leaves, joins == null ? merge.other() : merge.kept());
      if (beheads || closes) {
        MoveRepository.behead(tx, leaves, closes, merge);
      }
    }
    if (joins != null) {
      MoveRepository.handOver(tx, its, merge.kept());
    } else if (together) {
      MoveRepository.unite(tx, its, merge.kept());
    }
    MoveRepository.headship(tx, merge);
  }
}
