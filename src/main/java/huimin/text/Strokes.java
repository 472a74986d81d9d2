package huimin.text;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.Comparator;

/** 姓氏笔画: the order of names on official lists, by number of strokes (handbook E, Ordering). */
public final class Strokes {
  private static final Collator STROKES =
      Collator.getInstance(ULocale.forLanguageTag("zh-u-co-stroke")).freeze();

  private Strokes() {}

  /** Compares names by strokes; names the order finds equal by their characters. Not for null. */
  public static Comparator<String> order() {
    Comparator<String> byStrokes = STROKES::compare;
    return byStrokes.thenComparing(Comparator.naturalOrder());
  }
}
