package huimin.text;

import com.ibm.icu.text.AlphabeticIndex;
import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * 姓氏笔画: the order of names on official lists, by the strokes of the surname's first character, then
 * by its first stroke 横竖撇点折 (handbook E, Ordering). The collation of ICU counts strokes but goes on
 * by radical, so the first strokes of surnames come from {@code text/first-strokes.txt}.
 */
public final class Strokes {
  private static final ULocale BY_STROKES = ULocale.forLanguageTag("zh-u-co-stroke");
  private static final Collator COLLATOR = Collator.getInstance(BY_STROKES).freeze();
  private static final AlphabeticIndex.ImmutableIndex<Object> COUNTS =
      new AlphabeticIndex<>(BY_STROKES).buildImmutableIndex();
  private static final Map<Integer, Integer> FIRST_STROKES = firstStrokes();

  /** Characters a key has at most. */
  public static final int LONGEST_KEY = 400;

  private Strokes() {}

  /** Compares names; those the order finds equal by their characters. Not for null. */
  public static Comparator<String> order() {
    return Comparator.<String>comparingInt(COUNTS::getBucketIndex)
        .thenComparingInt(Strokes::firstStroke)
        .thenComparing(COLLATOR::compare)
        .thenComparing(Comparator.naturalOrder());
  }

  /**
   * A text whose plain order is {@link #order()}, but for characters the order finds equal.
   *
   * @return at most {@link #LONGEST_KEY} characters: what no longer fits tells no names apart
   */
  public static String key(String name) {
    String head = "%03d%d".formatted(COUNTS.getBucketIndex(name), firstStroke(name));
    String key = head + HexFormat.of().formatHex(COLLATOR.getCollationKey(name).toByteArray());
    return key.substring(0, Math.min(key.length(), LONGEST_KEY));
  }

  private static int firstStroke(String name) {
    int unknown = FIRST_STROKES.size();
    return name.isEmpty() ? 0 : FIRST_STROKES.getOrDefault(name.codePointAt(0), unknown);
  }

  private static Map<Integer, Integer> firstStrokes() {
    var strokes = new HashMap<Integer, Integer>();
    List<String> lines = ResourceLines.of("/text/first-strokes.txt");
    for (int i = 0; i < lines.size(); i++) {
      int rank = i;
      String surnames = lines.get(i).substring(lines.get(i).indexOf('=') + 1);
      surnames.codePoints().forEach(point -> strokes.put(point, rank));
    }
    return Map.copyOf(strokes);
  }
}
