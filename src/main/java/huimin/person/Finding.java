package huimin.person;

import java.util.Arrays;
import java.util.List;

/**
 * One doubtful thing in the registers.
 *
 * @param kind stable kebab-case word of what is doubtful, one of the checker's kinds
 * @param subject the record it stands at, {@code person:17}; of a pair {@code person:17+23}
 * @param personId whom a clerk looks at to mend it; null when nobody stands with the record
 * @param values what the doubt rests on, as texts with nulls kept: an explanation holds until one
 *     of them changes
 * @param args what the sentence's {0}, {1} … stand for; never a number or an account
 */
public record Finding(
    String kind, String subject, Long personId, List<String> values, List<String> args) {

  /** A finding at one record; the values follow with {@link #of}. */
  public static Finding at(String kind, String table, long id, Long personId) {
    return new Finding(kind, table + ":" + id, personId, List.of(), List.of());
  }

  /** The same, resting on these values. */
  public Finding of(Object... doubtful) {
    List<String> texts = Arrays.stream(doubtful).map(String::valueOf).toList();
    return new Finding(kind, subject, personId, texts, args);
  }

  /** The same with words for its sentence. */
  public Finding saying(Object... words) {
    List<String> texts = Arrays.stream(words).map(String::valueOf).toList();
    return new Finding(kind, subject, personId, values, texts);
  }
}
