package huimin.person;

import huimin.value.Problem;
import java.util.List;

/**
 * What is to be said of a draft.
 *
 * @param draft the same in its usual forms, with what the ID number fills
 * @param problems errors refuse saving, warnings do not
 * @param lookalikes who may be the same person: a question to the clerk, never a refusal
 */
public record PersonCheck(PersonDraft draft, List<Problem> problems, List<Lookalike> lookalikes) {

  /** Whether it cannot be saved as it is. */
  public boolean isRefused() {
    return problems.stream().anyMatch(Problem::isError);
  }
}
