package huimin;

import huimin.person.PersonKey;
import huimin.person.PersonService;
import huimin.person.Villages;
import huimin.text.Messages;
import huimin.ui.SearchBox.Find;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.LongConsumer;

/** What the one search box finds: people, told apart by age, village and the end of the ID. */
record TownSearch(PersonService persons, Clock clock, LongConsumer open) {
  private static final int MOST = 12;

  /** Runs off the screen's thread; {@code open} of a find is called on it. */
  List<Find> find(String text) {
    Villages villages = persons.villages();
    return persons.search(text, MOST).stream().map(key -> find(key, villages)).toList();
  }

  private Find find(PersonKey key, Villages villages) {
    int age = key.ageOn(LocalDate.now(clock));
    String place = villages.name(key.villageId()) + (key.group() == null ? "" : key.group());
    String detail =
        Messages.text(
            "desktop.find",
            age < 0 ? "—" : age,
            place,
            key.idNumber() == null ? Messages.text("desktop.find.no-id") : key.idNumber());
    return new Find(key.name(), detail, () -> open.accept(key.id()));
  }
}
