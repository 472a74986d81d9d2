package huimin.recovery.ui;

import huimin.recovery.OwnFigure;
import huimin.recovery.RecoveryFigures;
import huimin.text.Messages;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the figures of the law and of the office are called. */
final class FigureWords {
  /** The two ways of counting a last day. */
  private static final Map<String, String> KINDS =
      Map.of("before", "recovery.last-day.before", "same", "recovery.last-day.same");

  private FigureWords() {}

  /** All of them by code, in the order of the program's own. */
  static Map<String, String> all() {
    var words = new LinkedHashMap<String, String>();
    for (OwnFigure row : RecoveryFigures.bundled().rows()) {
      words.put(row.code(), of(row.code()));
    }
    return words;
  }

  static String of(String code) {
    return Messages.text("recovery.figure." + code);
  }

  /** A value as it is read; most are figures. */
  static String shown(String value) {
    return KINDS.containsKey(value) ? Messages.text(KINDS.get(value)) : value;
  }

  /** What was typed, as it is kept. */
  static String stored(String typed) {
    return KINDS.keySet().stream()
        .filter(kind -> shown(kind).equals(typed))
        .findFirst()
        .orElse(typed);
  }
}
