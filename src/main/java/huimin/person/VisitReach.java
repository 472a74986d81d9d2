package huimin.person;

import huimin.text.Messages;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** How far ahead the list of due visits reaches; whoever is overdue is in it in any case. */
public enum VisitReach {
  /** The day has come or is past. */
  DUE(0),
  WEEK(7),
  MONTH(30);

  private final int days;

  VisitReach(int days) {
    this.days = days;
  }

  /** The word a clerk chooses it by; the filter of the list knows it by this word, too. */
  public String label() {
    return this == DUE
        ? Messages.text("person.visits.reach.due")
        : Messages.text("person.visits.reach.days", days);
  }

  /** All words, the nearest first. */
  public static List<String> labels() {
    return Arrays.stream(values()).map(VisitReach::label).toList();
  }

  /** What a word means; empty for any other. */
  static Optional<VisitReach> of(String label) {
    return Arrays.stream(values()).filter(reach -> reach.label().equals(label)).findFirst();
  }

  /** Its last day, counted from a day. */
  LocalDate until(LocalDate today) {
    return today.plusDays(days);
  }
}
