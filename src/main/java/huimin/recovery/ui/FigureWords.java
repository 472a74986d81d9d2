package huimin.recovery.ui;

import huimin.recovery.OwnFigure;
import huimin.recovery.RecoveryFigures;
import huimin.text.Messages;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the figures of the law and of the office are called. */
final class FigureWords {
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
}
