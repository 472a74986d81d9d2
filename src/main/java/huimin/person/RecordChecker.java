package huimin.person;

import huimin.platform.db.gen.tables.records.PersonRecord;
import huimin.platform.security.Action;
import huimin.value.IdCardNumber;
import huimin.value.Phone;
import huimin.value.Problem;
import huimin.value.Read;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import org.jooq.DSLContext;

/**
 * What is doubtful in one person's own entry (handbook B1, E). One query; people who died or moved
 * away are left in peace.
 */
final class RecordChecker implements Checker {
  private static final String IDENTITY_CARD = "111";

  /** Residence permits of 香港, 澳门 and 台湾: their numbers name no county. */
  private static final Set<String> PERMITS = Set.of("81", "82", "83");

  private final IntPredicate prints;

  /** Names are made of few characters, and fonts are slow to ask. */
  private final Map<Integer, Boolean> asked = new ConcurrentHashMap<>();

  /**
   * @param prints whether a character stands in the program's fonts
   */
  RecordChecker(IntPredicate prints) {
    this.prints = prints;
  }

  @Override
  public Action owner() {
    return Action.PERSON_EDIT;
  }

  @Override
  public List<String> kinds() {
    return List.of(
        "id-checksum",
        "id-impossible",
        "id-fifteen",
        "id-region-doubtful",
        "sex-differs",
        "birth-differs",
        "id-missing",
        "name-own-glyph",
        "name-unprintable",
        "village-missing",
        "phone-wrong");
  }

  @Override
  public List<Finding> find(DSLContext tx, LocalDate today) {
    var found = new ArrayList<Finding>();
    for (PersonRecord person : CheckRepository.present(tx)) {
      check(person, today, found::add);
    }
    return found;
  }

  /** One entry; needs no database. */
  void check(PersonRecord person, LocalDate today, Consumer<Finding> found) {
    number(person, today, found);
    name(person, found);
    if (person.getVillageId() == null) {
      found.accept(at("village-missing", person).of((Object) null));
    }
    if (isWrong(person.getPhone()) || isWrong(person.getPhone2())) {
      found.accept(at("phone-wrong", person).of(person.getPhone(), person.getPhone2()));
    }
  }

  private static void number(PersonRecord person, LocalDate today, Consumer<Finding> found) {
    String number = person.getIdNumber();
    if (number == null) {
      if (person.getNoIdReason() == null) {
        found.accept(at("id-missing", person).of(null, null));
      }
      return;
    }
    if (!IDENTITY_CARD.equals(person.getDocumentType())) {
      return;
    }
    Read<IdCardNumber> read = IdCardNumber.read(number, today);
    if (read.value() == null) {
      String code = read.problems().isEmpty() ? "" : read.problems().getFirst().code();
      String kind = code.equals("id-checksum") ? "id-checksum" : "id-impossible";
      found.accept(at(kind, person).of(number));
      return;
    }
    if (number.length() < read.value().text().length()) {
      found.accept(at("id-fifteen", person).of(number));
    }
    if (isDoubtful(read.value().regionCode())) {
      found.accept(at("id-region-doubtful", person).of(number));
    }
    for (Problem problem :
        PersonRules.crossCheck(read.value(), person.getSex(), person.getBirthDate())) {
      boolean sex = "sex".equals(problem.field());
      Object value = sex ? person.getSex() : person.getBirthDate();
      found.accept(at(sex ? "sex-differs" : "birth-differs", person).of(number, value));
    }
  }

  /** A number is given out by a county: both its places and those of the city are filled. */
  private static boolean isDoubtful(String region) {
    return !PERMITS.contains(region.substring(0, 2))
        && (region.startsWith("00", 2) || region.endsWith("00"));
  }

  private void name(PersonRecord person, Consumer<Finding> found) {
    String name = person.getName();
    if (name.codePoints().anyMatch(c -> Character.getType(c) == Character.PRIVATE_USE)) {
      found.accept(at("name-own-glyph", person).of(name));
      return;
    }
    name.codePoints()
        .filter(c -> !asked.computeIfAbsent(c, prints::test))
        .findFirst()
        .ifPresent(
            c ->
                found.accept(
                    at("name-unprintable", person)
                        .of(name)
                        .saying(name.codePointCount(0, name.indexOf(Character.toString(c))) + 1)));
  }

  private static boolean isWrong(String phone) {
    return phone != null && !isMobile(phone) && !Phone.readAll(phone).problems().isEmpty();
  }

  /** Nearly all are: they need no reading. */
  private static boolean isMobile(String phone) {
    return phone.length() == 11
        && phone.charAt(0) == '1'
        && phone.charAt(1) >= '3'
        && phone.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static Finding at(String kind, PersonRecord person) {
    return Finding.at(kind, "person", person.getId(), person.getId());
  }
}
