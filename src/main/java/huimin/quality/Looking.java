package huimin.quality;

import huimin.person.Checker;
import huimin.person.Finding;
import huimin.person.Identity;
import huimin.person.PersonMerging;
import huimin.platform.db.OfficeDatabase;
import huimin.platform.journal.JournalReader;
import huimin.platform.task.Progress;
import huimin.text.Messages;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Asks all checkers, and again only when a row was written since or another day has begun. Looking
 * is the same for everybody; who sees what is decided where the rows leave the service.
 */
public final class Looking {
  /** Written here, and no reason to look again. */
  private static final Set<String> OWN = Set.of("problem_explanation");

  private final OfficeDatabase database;
  private final List<Checker> checkers;
  private final PersonMerging people;
  private final Clock clock;
  private Seen seen;

  /** What was found when, by checker in their order. */
  record Seen(
      long seq, LocalDate day, Map<Checker, List<Finding>> found, List<Duplicate> duplicates) {}

  /** Looks with these checkers over one office. */
  public Looking(
      OfficeDatabase database, List<Checker> checkers, PersonMerging people, Clock clock) {
    this.database = database;
    this.checkers = List.copyOf(checkers);
    this.people = people;
    this.clock = clock;
  }

  List<Checker> checkers() {
    return checkers;
  }

  /** What there is to be seen now. */
  synchronized Seen now(Progress progress) {
    LocalDate today = LocalDate.now(clock);
    JournalReader journal = database.journal();
    if (seen == null || !seen.day().equals(today) || isWritten(journal)) {
      long seq = journal.tip().seq();
      var found = new LinkedHashMap<Checker, List<Finding>>();
      List<Duplicate> duplicates = look(found, today, progress);
      seen = new Seen(seq, today, found, duplicates);
    }
    return seen;
  }

  private List<Duplicate> look(
      Map<Checker, List<Finding>> found, LocalDate today, Progress progress) {
    int steps = checkers.size() + 1;
    return database.read(
        tx -> {
          for (Checker checker : checkers) {
            progress.report(Messages.text("quality.looking"), found.size(), steps);
            progress.check();
            found.put(checker, checker.find(tx, today));
          }
          progress.report(Messages.text("quality.looking"), checkers.size(), steps);
          progress.check();
          List<Identity> all = people.identities(tx);
          return new ArrayList<>(DuplicateFinder.find(all, today));
        });
  }

  private boolean isWritten(JournalReader journal) {
    var written = new AtomicBoolean();
    journal.heads(
        seen.seq() + 1,
        record -> {
          if (!OWN.containsAll(record.tables().keySet())) {
            written.set(true);
          }
        });
    return written.get();
  }
}
