package huimin.person;

import java.util.List;
import java.util.function.IntPredicate;

/** The checkers this room brings. */
public final class PersonCheckers {
  private PersonCheckers() {}

  /**
   * Those of people, households and accounts.
   *
   * @param prints whether a character stands in the program's fonts
   */
  public static List<Checker> all(IntPredicate prints) {
    return List.of(new RecordChecker(prints), new HouseholdChecker(), new AccountChecker());
  }
}
