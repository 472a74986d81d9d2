package huimin.platform.log;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.pattern.CompositeConverter;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Takes numbers that could be an ID, an account or a telephone out of whole log lines, stack traces
 * included (handbook F). In {@code logback.xml} it wraps the pattern: {@code %masked(… %msg%n%ex)}.
 *
 * <p>Not even a part of a number stays: a tail of four and a name are enough to find a person.
 */
public final class MaskingConverter extends CompositeConverter<ILoggingEvent> {
  private static final String MASK = "***";

  /** Digits of any width; groups as people write them: 6-8-4 for an ID, fours for a card. */
  private static final List<Pattern> NUMBERS =
      List.of(
          Pattern.compile("\\p{Nd}{15,}[Xx×Ⅹ]?"),
          Pattern.compile("(?<!\\p{Nd})\\p{Nd}{6}[ -]\\p{Nd}{6,8}[ -]\\p{Nd}{3}[\\p{Nd}Xx]?"),
          Pattern.compile("(?<!\\p{Nd})\\p{Nd}{4}(?:[ -]\\p{Nd}{4}){3}(?:[ -]?\\p{Nd}{1,4})?"),
          Pattern.compile("(?<!\\p{Nd})1[3-9]\\p{Nd}[ -]?\\p{Nd}{4}[ -]?\\p{Nd}{4}(?!\\p{Nd})"),
          Pattern.compile("(?<!\\p{Nd})[1１][3-9３-９]\\p{Nd}{9}(?!\\p{Nd})"),
          Pattern.compile("(?<!\\p{Nd})0\\p{Nd}{2,3}-?\\p{Nd}{7,8}(?!\\p{Nd})"));

  /** Made by Logback from its name in {@code logback.xml}. */
  public MaskingConverter() {}

  @Override
  protected String transform(ILoggingEvent event, String line) {
    return mask(line);
  }

  /** The text with every such number replaced by {@code ***}; never null. */
  static String mask(String text) {
    String masked = text;
    for (Pattern number : NUMBERS) {
      masked = number.matcher(masked).replaceAll(MASK);
    }
    return masked;
  }
}
