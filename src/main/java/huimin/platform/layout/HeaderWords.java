package huimin.platform.layout;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** Compares header words: widths, spaces, brackets and units do not matter (handbook G). */
final class HeaderWords {
  private HeaderWords() {}

  /** The bare form two headers are compared by; "" for a blank cell. */
  static String bare(String header) {
    String text =
        Normalizer.normalize(header, Normalizer.Form.NFKC).replaceAll("[\\s\\p{Cf}*]", "");
    return text.replaceAll("\\((元|元/月|元/年|人|户|岁|城市/农村|社区)\\)", "").replace(":", "");
  }

  /**
   * Every bare form a column answers to; with its group first, so that it wins over the bare word.
   */
  static List<String> of(LayoutColumn column) {
    var words = new ArrayList<String>();
    for (String header : headers(column)) {
      if (column.group() != null) {
        words.add(bare(column.group()) + "|" + bare(header));
      }
      words.add(bare(header));
    }
    return words;
  }

  private static List<String> headers(LayoutColumn column) {
    var headers = new ArrayList<String>(List.of(column.header()));
    headers.addAll(column.aliases());
    return headers;
  }
}
