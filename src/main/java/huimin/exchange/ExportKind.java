package huimin.exchange;

import huimin.value.RefusedException;
import java.util.Arrays;
import java.util.List;

/** What can be exported, and the layouts it is written in. */
public enum ExportKind {
  PERSONS("persons", List.of("人员信息台账")),
  HOUSEHOLDS("households", List.of("家庭台账")),
  AID("aid", List.of("城乡低保发放花名册", "特困人员供养台账", "临时救助审批发放汇总表")),
  PLACEMENTS("placements", List.of("就业安置台账"));

  private final String word;
  private final List<String> layouts;

  ExportKind(String word, List<String> layouts) {
    this.word = word;
    this.layouts = layouts;
  }

  /** The word of the command line. */
  public String word() {
    return word;
  }

  List<String> layouts() {
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
