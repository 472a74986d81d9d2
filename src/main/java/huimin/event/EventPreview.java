package huimin.event;

import huimin.value.Problem;
import java.util.List;

/**
 * What an event would do, before anything is done.
 *
 * @param problems errors refuse it, warnings do not; an error may leave the rest empty
 * @param changes what changes in the register
 * @param asks whom it makes ask what, as far as the one at work may know
 * @param redirects whether running cases go to another account, as the clerk ticked
 */
public record EventPreview(
    List<Problem> problems, List<Change> changes, List<Asked> asks, boolean redirects) {

  /**
   * A question to be raised.
   *
   * @param role whose business it is, in words
   */
  public record Asked(String role, String title, String words) {}

  /** Whether it cannot be recorded as it is. */
  public boolean isRefused() {
    return problems.stream().anyMatch(Problem::isError);
  }
}
