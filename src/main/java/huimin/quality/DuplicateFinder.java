package huimin.quality;

import huimin.person.Identity;
import huimin.quality.Duplicate.Why;
import huimin.value.IdCardNumber;
import huimin.value.PersonName;
import huimin.value.RawText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Pairs of entries that may be one person (lessons 6, 7), in one walk through the register. A
 * placeholder in place of a number makes nobody alike.
 */
final class DuplicateFinder {
  private final LocalDate today;
  private final Map<String, Duplicate> pairs = new LinkedHashMap<>();

  private DuplicateFinder(LocalDate today) {
    this.today = today;
  }

  /** Each pair once, with the surest reason, the surest pairs first. */
  static Collection<Duplicate> find(List<Identity> all, LocalDate today) {
    var finder = new DuplicateFinder(today);
    finder.numbers(all);
    finder.births(all);
    finder.villages(all);
    return finder.pairs.values();
  }

  private void numbers(List<Identity> all) {
    var bearers = new HashMap<String, List<Identity>>();
    var everBorne = new HashMap<String, Set<Identity>>();
    for (Identity person : all) {
      String number = number(person.idNumber());
      if (number != null) {
        bearers.computeIfAbsent(number, n -> new ArrayList<>()).add(person);
        everBorne.computeIfAbsent(number, n -> new LinkedHashSet<>()).add(person);
      }
      for (String former : person.formerNumbers()) {
        String borne = number(former);
        if (borne != null) {
          everBorne.computeIfAbsent(borne, n -> new LinkedHashSet<>()).add(person);
        }
      }
    }
    bearers.values().forEach(same -> pair(same, Why.SAME_NUMBER));
    everBorne.values().forEach(same -> pair(List.copyOf(same), Why.FORMER_NUMBER));
  }

  /** A number as all write it; one that is no number at all as it stands, a placeholder never. */
  private String number(String stored) {
    if (stored == null || RawText.isNothing(stored)) {
      return null;
    }
    IdCardNumber read = isUsual(stored) ? null : IdCardNumber.read(stored, today).value();
    if (read != null) {
      return read.text();
    }
    String compact = isUsual(stored) ? stored : RawText.compact(stored).toUpperCase();
    boolean tells = compact.chars().filter(c -> c >= '1' && c <= '9').distinct().count() > 2;
    return tells ? compact : null;
  }

  /** Nearly all are written so; such a number reads as it stands. */
  private static boolean isUsual(String stored) {
    return stored.length() == 18
        && stored.chars().limit(17).allMatch(c -> c >= '0' && c <= '9')
        && (stored.charAt(17) == 'X' || Character.isDigit(stored.charAt(17)));
  }

  /** Same name, and the same day or the same place and year. */
  private record Alike(String name, Object when, Long where) {}

  private void births(List<Identity> all) {
    var same = new HashMap<Alike, List<Identity>>();
    for (Identity person : all) {
      if (person.birthDate() != null) {
        var key = new Alike(name(person), person.birthDate(), null);
        same.computeIfAbsent(key, k -> new ArrayList<>()).add(person);
      }
    }
    same.values().forEach(alike -> pair(alike, Why.NAME_AND_BIRTH));
  }

  private void villages(List<Identity> all) {
    var same = new HashMap<Alike, List<Identity>>();
    for (Identity person : all) {
      if (person.villageId() != null && person.birthDate() != null) {
        var key = new Alike(name(person), person.birthDate().getYear(), person.villageId());
        same.computeIfAbsent(key, k -> new ArrayList<>()).add(person);
      }
    }
    for (List<Identity> alike : same.values()) {
      for (Identity without : alike) {
        if (number(without.idNumber()) == null) {
          alike.stream()
              .filter(other -> other != without)
              .forEach(other -> pair(without, other, Why.NAME_AND_VILLAGE));
        }
      }
    }
  }

  private static String name(Identity person) {
    return new PersonName(person.name()).comparable();
  }

  private void pair(List<Identity> alike, Why why) {
    for (int i = 1; i < alike.size(); i++) {
      for (int k = 0; k < i; k++) {
        pair(alike.get(k), alike.get(i), why);
      }
    }
  }

  private void pair(Identity one, Identity other, Why why) {
    boolean inOrder = one.id() < other.id();
    var pair = new Duplicate(inOrder ? one : other, inOrder ? other : one, why);
    pairs.putIfAbsent(pair.subject(), pair);
  }
}
