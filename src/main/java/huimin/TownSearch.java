package huimin;

import huimin.person.PersonFound;
import huimin.person.PersonKey;
import huimin.person.PersonService;
import huimin.person.SearchKind;
import huimin.person.SearchService;
import huimin.person.Villages;
import huimin.platform.task.Progress;
import huimin.platform.task.TaskRunner;
import huimin.text.CodeTables;
import huimin.text.Messages;
import huimin.ui.SearchBox;
import huimin.ui.SearchBox.Find;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;

/** What the one search box finds: people, told apart by sex, age, village and ID number. */
record TownSearch(SearchService search, PersonService persons, Clock clock, LongConsumer open) {
  private static final String REGISTERED = "1";

  /** Makes ready what is not, once the window is open: the first search need not wait for it. */
  void prepare(TaskRunner runner, Consumer<Throwable> onFailed) {
    runner.read(
        search,
        progress -> search.isPrepared(),
        prepared -> {
          if (!prepared) {
            runner.run(
                Messages.text("desktop.find.preparing"), this::prepare, done -> {}, onFailed);
          }
        },
        onFailed);
  }

  private Void prepare(Progress progress) {
    search.prepare(progress);
    return null;
  }

  /** Runs off the screen's thread; {@code open} of a find is called on it. */
  List<Find> find(String text) {
    Villages villages = persons.villages();
    return search.find(text, SearchBox.SHOWN + 1).stream()
        .map(found -> find(found, villages))
        .toList();
  }

  /** What can be typed instead, as far as it is searched for the one at work. */
  String none() {
    return Messages.text(search.findsNumbers() ? "desktop.find.none" : "desktop.find.none-masked");
  }

  private Find find(PersonFound found, Villages villages) {
    PersonKey key = found.person();
    int age = key.ageOn(LocalDate.now(clock));
    String place = villages.name(key.villageId()) + (key.group() == null ? "" : key.group());
    String detail =
        Messages.text(
            "desktop.find",
            CodeTables.table("sex").label(found.sex()),
            age < 0 ? "—" : age,
            place,
            key.idNumber() == null ? Messages.text("desktop.find.no-id") : key.idNumber(),
            why(found));
    return new Find(title(found), detail, () -> open.accept(key.id()));
  }

  /** Who is no longer on the register is named so. */
  private static String title(PersonFound found) {
    String name = found.person().name();
    return REGISTERED.equals(found.status())
        ? name
        : Messages.text(
            "desktop.find.status", name, CodeTables.table("person_status").label(found.status()));
  }

  /** By what one was found, and what of it stands nowhere else on the line. */
  private static String why(PersonFound found) {
    String what =
        found.by().stream().map(SearchKind::label).distinct().collect(Collectors.joining("、"));
    return found.beside() == null
        ? what
        : Messages.text("desktop.find.beside", what, found.beside());
  }
}
