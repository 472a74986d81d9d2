package huimin.person;

import huimin.text.Messages;
import huimin.value.ChineseNumerals;
import huimin.value.RawText;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** By what somebody can be found, and how each is written as a term. */
public enum SearchKind {
  /** The name from any of its characters, without dots and blanks. */
  NAME('n', "name"),
  /** The reading of the name, or of the given name. */
  PINYIN('p', "pinyin"),
  /** The first letters of the reading. */
  INITIALS('i', "pinyin"),
  /** The ID number from its start; answered by the number's own index. */
  ID_START('c', "id"),
  /** The ID number backwards. */
  ID_END('r', "id"),
  /** An ID number borne before, from its start. */
  FORMER_ID('f', "id"),
  /** The birth date in eight digits, then the rest of the ID number. */
  BIRTH('b', "birth"),
  /** A telephone number's digits backwards. */
  PHONE('t', "phone"),
  /** The group. */
  GROUP('g', "place"),
  /** The village; a column of every term, and none of its own. */
  VILLAGE('v', "place");

  private static final Pattern NO_PART_OF_NAME = Pattern.compile("[·•‧・･.●‐⋅∙\\s'’-]+");
  private static final Pattern GROUP_WORDS = Pattern.compile("村民小组$|小组$");
  private final char letter;
  private final String word;

  SearchKind(char letter, String word) {
    this.letter = letter;
    this.word = word;
  }

  /** What the search box says: 姓名, 拼音 … */
  public String label() {
    return Messages.text("person.found-by." + word);
  }

  /** A stable word for answers: {@code name}, {@code pinyin}, {@code id} … */
  public String code() {
    return word;
  }

  String term(String text) {
    return letter + text;
  }

  static String plainName(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFC);
    return NO_PART_OF_NAME.matcher(plain).replaceAll("").toLowerCase(Locale.ROOT);
  }

  /** 第三村民小组, 三组 and a mere 3 are all 3组. */
  static String plainGroup(String group) {
    String plain = ChineseNumerals.toDigits(RawText.compact(group)).replaceFirst("^第", "");
    plain = GROUP_WORDS.matcher(plain).replaceAll("组");
    return plain.matches("\\d+") ? plain + "组" : plain;
  }

  static String backwards(String text) {
    return new StringBuilder(text).reverse().toString();
  }
}
