package huimin.person;

import huimin.platform.layout.Outcome;
import java.util.List;

/**
 * What setting a field for many people would do; nothing is written yet.
 *
 * @param label the field in words
 * @param lines one a person, in the ledger's order or that of their choice
 */
public record BatchPreview(String label, List<Line> lines) {

  /**
   * What happens to one person.
   *
   * @param version the record as it was looked at
   * @param place village and group
   * @param before words of the field now, "" for none
   * @param after words afterwards
   * @param outcome changed, unchanged or rejected
   * @param reason why it is rejected, else ""
   */
  public record Line(
      long person,
      int version,
      String name,
      String place,
      String before,
      String after,
      Outcome outcome,
      String reason) {}

  /** How many lines end so. */
  public int count(Outcome outcome) {
    return (int) lines.stream().filter(line -> line.outcome() == outcome).count();
  }

  /** The people whose record changes. */
  List<Long> changed() {
    return lines.stream()
        .filter(line -> line.outcome() == Outcome.CHANGED)
        .map(Line::person)
        .toList();
  }
}
