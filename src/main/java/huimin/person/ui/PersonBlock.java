package huimin.person.ui;

import huimin.value.LabelledText;
import java.util.List;

/**
 * Facts that belong together under a heading, e.g. one placement.
 *
 * @param actText words of what can be done about it; empty when nothing can
 * @param act what is done then
 */
public record PersonBlock(String heading, List<LabelledText> facts, String actText, Runnable act) {

  /** Facts only. */
  public PersonBlock(String heading, List<LabelledText> facts) {
    this(heading, facts, "", () -> {});
  }
}
