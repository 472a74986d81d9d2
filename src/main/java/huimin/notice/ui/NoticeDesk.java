package huimin.notice.ui;

import huimin.notice.NoticeFiles;
import huimin.notice.NoticeService;
import huimin.platform.security.Access;
import huimin.platform.security.Session;
import huimin.value.Period;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

/**
 * What the notice screen works with, on one user's behalf.
 *
 * @param closed the closed months, oldest first
 */
public record NoticeDesk(
    NoticeService notices,
    NoticeFiles files,
    Supplier<List<Period>> closed,
    Access access,
    Clock clock) {

  /**
   * What the screen shows of a month.
   *
   * @param months closed months, newest first
   * @param period the month shown; null while none is closed
   */
  record Page(List<Period> months, Period period, List<NoticeItem> items) {}

  /**
   * Reads a month.
   *
   * @param wanted null, or not closed: the newest closed one
   */
  Page read(Period wanted) {
    List<Period> months = closed.get().reversed();
    if (months.isEmpty()) {
      return new Page(months, null, List.of());
    }
    Period shown = months.contains(wanted) ? wanted : months.getFirst();
    List<NoticeItem> items =
        notices.heads(shown).stream()
            .map(head -> new NoticeItem(head, files.paperFor(head)))
            .toList();
    return new Page(months, shown, items);
  }

  Session session() {
    return access.session();
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }
}
