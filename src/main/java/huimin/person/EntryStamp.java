package huimin.person;

import huimin.platform.db.Deed;
import huimin.platform.security.Access;
import huimin.platform.security.Action;
import huimin.text.Messages;
import huimin.value.Problem;
import huimin.value.Read;
import huimin.value.RefusedException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Collectors;

/**
 * When and by whom an entry on somebody's page is written, and how it is refused.
 *
 * @param at by the office's clock
 * @param user who is at work
 */
record EntryStamp(LocalDateTime at, String user) {

  static EntryStamp now(Clock clock, Access access) {
    return new EntryStamp(LocalDateTime.now(clock), access.session().user());
  }

  /** The deed of an entry about somebody. */
  static Deed deed(Access access, Action action, long person) {
    return Deed.of(access.session(), action).on("person:" + person);
  }

  /** What was read, unless something refuses it: {@code person.entry-unfit}. */
  static <T> T usable(Read<T> read) {
    if (!read.isUsable()) {
      throw new RefusedException("person.entry-unfit", sentences(read.problems()));
    }
    return read.value();
  }

  private static String sentences(List<Problem> problems) {
    return problems.stream()
        .filter(Problem::isError)
        .map(Messages::text)
        .collect(Collectors.joining());
  }

  /** Refuses a change of what somebody else has changed meanwhile. */
  static void requireOne(int changed) {
    if (changed != 1) {
      throw new RefusedException("person.entry-changed");
    }
  }
}
