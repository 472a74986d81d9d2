package huimin.event;

import java.time.LocalDate;

/**
 * One 请核实 question as the clerk reads it.
 *
 * @param title what kind of question it is, in words
 * @param village may be empty
 * @param words the whole question
 * @param dueOn by when the office wants it settled
 * @param role whose business it is, in words
 * @param table where the answer leads: {@code aid_case}, {@code placement} or null
 * @param event what raised it, in words; empty when no event did
 * @param answer the answer in words; empty while it is open
 * @param answeredBy who answered, with the note and the day; empty while it is open
 */
public record QuestionLine(
    long id,
    int version,
    long personId,
    String name,
    String village,
    String title,
    String words,
    LocalDate raisedOn,
    LocalDate dueOn,
    String role,
    String table,
    String event,
    String answer,
    String answeredBy) {

  /** Whether it still waits for an answer. */
  public boolean isOpen() {
    return answer.isEmpty();
  }
}
