package huimin.exchange;

import huimin.platform.security.Action;
import huimin.value.RefusedException;
import java.util.Arrays;
import java.util.List;

/** What can be exported, and the layouts it is written in. */
public enum ExportKind {
  PERSONS("persons", Action.PERSON_EXPORT, List.of("人员信息台账")),
  HOUSEHOLDS("households", Action.PERSON_EXPORT, List.of("家庭台账")),
  AID("aid", Action.AID_EXPORT, List.of("城乡低保发放花名册", "特困人员供养台账", "临时救助审批发放汇总表")),
  PLACEMENTS("placements", Action.WORK_EXPORT, List.of("就业安置台账"));

  private final String word;
  private final Action right;
  private final List<String> layouts;

  ExportKind(String word, Action right, List<String> layouts) {
    this.word = word;
    this.right = right;
    this.layouts = layouts;
  }

  /** The word of the command line. */
  public String word() {
    return word;
  }

  /** The right it takes. */
  public Action right() {
    return right;
  }

  /** Names of the layouts it is written in. */
  public List<String> layouts() {
    return layouts;
  }

  /** The kind of a word; refused when there is none. */
  public static ExportKind of(String word) {
    return Arrays.stream(values())
        .filter(kind -> kind.word.equals(word))
        .findFirst()
        .orElseThrow(() -> new RefusedException("exchange.export-unknown", word, words()));
  }

  private static String words() {
    return String.join(" ", Arrays.stream(values()).map(ExportKind::word).toList());
  }
}
