package huimin.person;

import huimin.person.CheckRepository.Place;
import huimin.platform.security.Action;
import huimin.text.CodeTables;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jooq.DSLContext;

/** What is doubtful in households (handbook B2): one household a person, exactly one head. */
final class HouseholdChecker implements Checker {
  private static final int OF_AGE = 18;

  @Override
  public Action owner() {
    return Action.PERSON_EDIT;
  }

  @Override
  public List<String> kinds() {
    return List.of(
        "two-households",
        "household-closed",
        "head-missing",
        "head-no-member",
        "head-twice",
        "head-minor",
        "gone-member",
        "phone-missing");
  }

  @Override
  public List<Finding> find(DSLContext tx, LocalDate today) {
    var found = new ArrayList<Finding>();
    List<Place> elsewhere = CheckRepository.headsElsewhere(tx);
    add(found, "two-households", elsewhere, Place::name);
    add(found, "household-closed", CheckRepository.inClosed(tx), Place::name);
    add(found, "head-missing", CheckRepository.headless(tx), HouseholdChecker::book);
    add(found, "head-no-member", CheckRepository.headsNowhere(tx), Place::name);
    // Whoever heads a household of his own is told once, as standing in two.
    List<Long> told = elsewhere.stream().map(Place::person).toList();
    List<Place> heads = CheckRepository.otherHeads(tx);
    heads.removeIf(place -> told.contains(place.person()));
    add(found, "head-twice", heads, Place::name);
    LocalDate ofAge = today.minusYears(OF_AGE);
    add(found, "head-minor", CheckRepository.headsBornAfter(tx, ofAge), Place::name);
    add(found, "gone-member", CheckRepository.gone(tx), HouseholdChecker::status);
    add(found, "phone-missing", CheckRepository.withoutPhone(tx), Place::name);
    return found;
  }

  private static void add(
      List<Finding> found, String kind, List<Place> places, Function<Place, String> words) {
    for (Place place : places) {
      found.add(at(kind, place).of(place.household(), place.more()).saying(words.apply(place)));
    }
  }

  /** Somebody has one place only, so that the person names the finding. */
  private static Finding at(String kind, Place place) {
    return place.person() == null
        ? Finding.at(kind, "household", place.household(), null)
        : Finding.at(kind, "person", place.person(), place.person());
  }

  private static String book(Place place) {
    return place.book() == null ? "—" : place.book();
  }

  private static String status(Place place) {
    return CodeTables.table("person_status").label(place.more());
  }
}
