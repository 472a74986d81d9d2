package huimin.person.ui;

import huimin.value.LabelledText;
import java.util.List;

/** Facts that belong together under a heading, e.g. one placement. */
public record PersonBlock(String heading, List<LabelledText> facts) {}
