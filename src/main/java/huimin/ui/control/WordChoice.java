package huimin.ui.control;

import huimin.text.CodeTable;
import huimin.text.Pinyin;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.animation.PauseTransition;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;
import javafx.util.StringConverter;

/**
 * One of some words, kept as its code. Letters typed choose the first word that is read so, by
 * whole pinyin or its initials: sixty peoples and a hundred relations are too many to scroll
 * through.
 */
public final class WordChoice extends ComboBox<String> {
  private static final int ROWS = 12;

  private final Map<String, String> words = new LinkedHashMap<>();
  private final StringBuilder typed = new StringBuilder();
  private final PauseTransition forget = new PauseTransition(Duration.seconds(1));

  /**
   * A choice among words; the blank one comes first.
   *
   * @param words by code, in their order
   */
  public WordChoice(Map<String, String> words) {
    setVisibleRowCount(ROWS);
    setConverter(new Words());
    words(words);
    forget.setOnFinished(event -> typed.setLength(0));
    addEventFilter(KeyEvent.KEY_TYPED, this::typed);
  }

  /** A choice among the words of a code table. */
  public static WordChoice of(CodeTable codes) {
    var words = new LinkedHashMap<String, String>();
    codes.codes().forEach(code -> words.put(code, codes.label(code)));
    return new WordChoice(words);
  }

  /** Offers other words; what was chosen stays chosen when it is among them. */
  public void words(Map<String, String> others) {
    String chosen = getValue();
    words.clear();
    words.put("", "");
    words.putAll(others);
    getItems().setAll(words.keySet());
    setValue(words.containsKey(chosen) ? chosen : "");
  }

  /** The code chosen, "" for none. */
  public String code() {
    return getValue() == null ? "" : getValue();
  }

  private void typed(KeyEvent event) {
    String letter = event.getCharacter();
    if (!letter.matches("[a-zA-Z]")) {
      return;
    }
    typed.append(letter.toLowerCase());
    forget.playFromStart();
    startingWith(typed.toString()).stream().findFirst().ifPresent(this::setValue);
    event.consume();
  }

  private List<String> startingWith(String letters) {
    var found = new ArrayList<String>();
    words.forEach(
        (code, word) -> {
          Pinyin read = Pinyin.of(word);
          if (read.initials().startsWith(letters) || read.full().startsWith(letters)) {
            found.add(code);
          }
        });
    return found;
  }

  private final class Words extends StringConverter<String> {
    @Override
    public String toString(String code) {
      return code == null ? "" : words.getOrDefault(code, code);
    }

    @Override
    public String fromString(String text) {
      return text;
    }
  }
}
