package huimin.quality;

/**
 * One data problem, ready to show.
 *
 * @param kind stable word of what is doubtful
 * @param subject the record it stands at, as the journal names records
 * @param fingerprint of the values it rests on
 * @param personId whom to open to mend it; null when nobody stands with the record
 * @param title what is doubtful, in a few words
 * @param words the whole sentence with what to do
 * @param owner Chinese names of the roles that mend it
 * @param explanation what somebody said of it; null while nobody has
 */
public record ProblemRow(
    String kind,
    String subject,
    String fingerprint,
    Long personId,
    String name,
    String village,
    String group,
    String title,
    String words,
    String owner,
    Explanation explanation) {

  /** Whether it still waits for somebody. */
  public boolean open() {
    return explanation == null;
  }
}
