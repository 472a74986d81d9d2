package huimin.person;

import huimin.platform.db.gen.tables.records.PersonRecord;
import huimin.text.Pinyin;

/**
 * How somebody's name is read, as stored.
 *
 * @param id the person's record
 */
public record Reading(long id, String name, Pinyin pinyin) {

  static Reading of(PersonRecord person) {
    return new Reading(
        person.getId(), person.getName(), new Pinyin(person.getPinyin(), person.getInitials()));
  }

  /** Syllables it must have: as many as Chinese characters; 0 for a name that has other letters. */
  int syllables() {
    String letters = SearchKind.plainName(name);
    boolean chinese = letters.codePoints().noneMatch(c -> c < 0x2e80);
    return chinese ? letters.codePointCount(0, letters.length()) : 0;
  }

  /** Syllable by syllable: {@code zeng guo qing}. */
  public String spaced() {
    return pinyin.spaced();
  }
}
