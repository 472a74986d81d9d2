package huimin.quality;

/**
 * Two entries that may be one person, ready to show as the one at work may see them.
 *
 * @param subject names the pair
 * @param fingerprint of the values the likeness rests on
 * @param one the earlier entry
 * @param why what speaks for it, in words
 * @param explanation what somebody said of it; null while nobody has
 */
public record DuplicateRow(
    String subject, String fingerprint, Side one, Side other, String why, Explanation explanation) {

  /** One of the two; texts are "" where nothing is known. */
  public record Side(
      long id, String name, String idNumber, String birthDate, String village, String group) {}

  /** Whether it still waits for somebody. */
  public boolean open() {
    return explanation == null;
  }
}
