package huimin.person.ui;

import java.util.List;

/** What a room knows to be due at a person, for the top of the person's page. */
@FunctionalInterface
public interface PersonDue {
  /** What waits, the most pressing first; empty for nothing. Runs off the screen's thread. */
  List<DueLine> of(long personId);
}
