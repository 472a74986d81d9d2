package huimin.person;

import huimin.text.Messages;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;

/**
 * What hangs on an entry in this room: household, former households and numbers, accounts. A
 * household is never left to itself in silence: without a head it becomes a data problem, without
 * anybody it is closed.
 */
public final class RegisterMove implements PersonMove {
  @Override
  public Moving preview(DSLContext tx, Merge merge) {
    var lines = new ArrayList<String>();
    var doubts = new ArrayList<String>();
    household(tx, HouseholdMove.plan(tx, merge), lines, doubts);
    counted(lines, "person.merge.past", MoveRepository.pastMemberships(tx, merge.other()));
    counted(lines, "person.merge.numbers", MoveRepository.formerNumbers(tx, merge.other()));
    counted(lines, "person.merge.accounts", MoveRepository.accounts(tx, merge.other()));
    if (MoveRepository.bothPaid(tx, merge)) {
      doubts.add(Messages.text("person.merge.account-ends"));
    }
    return new Moving(lines, doubts);
  }

  private static void counted(List<String> lines, String key, int count) {
    if (count > 0) {
      lines.add(Messages.text(key, count));
    }
  }

  private static void household(
      DSLContext tx, HouseholdMove move, List<String> lines, List<String> doubts) {
    if (move.joins() != null) {
      String words = MergeRepository.householdWords(tx, move.joins());
      lines.add(Messages.text("person.merge.joins", words));
    }
    if (move.together()) {
      lines.add(Messages.text("person.merge.together"));
    }
    if (move.leaves() == null) {
      return;
    }
    String words = MergeRepository.householdWords(tx, move.leaves());
    lines.add(Messages.text("person.merge.leaves", words));
    if (move.closes()) {
      doubts.add(Messages.text("person.merge.closes", words));
    } else if (move.beheads()) {
      doubts.add(Messages.text("person.merge.headless", words));
    }
  }

  @Override
  public void move(DSLContext tx, Merge merge) {
    HouseholdMove.plan(tx, merge).run(tx, merge);
    MoveRepository.move(tx, merge);
  }

  @Override
  public List<String> tables() {
    return List.of(
        "household", "household_member", "past_member", "former_id_number", "person_account");
  }
}
