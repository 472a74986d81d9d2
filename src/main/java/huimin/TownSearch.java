package huimin;

import huimin.person.PersonFound;
import huimin.person.PersonKey;
import huimin.person.PersonService;
import huimin.person.SearchKind;
import huimin.person.Villages;
import huimin.text.Messages;
import huimin.ui.SearchBox.Find;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;

/** What the one search box finds: people, told apart by age, village and the end of the ID. */
record TownSearch(PersonService persons, Clock clock, LongConsumer open) {
  private static final int MOST = 12;

  /** Runs off the screen's thread; {@code open} of a find is called on it. */
  List<Find> find(String text) {
    Villages villages = persons.villages();
    return persons.find(text, MOST).stream().map(found -> find(found, villages)).toList();
  }

  private Find find(PersonFound found, Villages villages) {
    PersonKey key = found.person();
    int age = key.ageOn(LocalDate.now(clock));
    String place = villages.name(key.villageId()) + (key.group() == null ? "" : key.group());
    String detail =
        Messages.text(
            "desktop.find",
            age < 0 ? "—" : age,
            place,
            key.idNumber() == null ? Messages.text("desktop.find.no-id") : key.idNumber(),
            why(found));
    return new Find(key.name(), detail, () -> open.accept(key.id()));
  }

  /** By what one was found: a telephone is named, since it stands nowhere else on the line. */
  private static String why(PersonFound found) {
    String what =
        found.by().stream().map(SearchKind::label).distinct().collect(Collectors.joining("、"));
    return found.phone() == null ? what : Messages.text("desktop.find.phone", what, found.phone());
  }
}
