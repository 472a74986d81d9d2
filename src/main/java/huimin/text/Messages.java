package huimin.text;

import huimin.value.Problem;
import huimin.value.RefusedException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Every word a clerk sees. A key's first part names the file: {@code person.form.name} stands in
 * {@code messages/person.properties} (UTF-8, Chinese only). Placeholders are {0}, {1} …; quotes
 * have no meaning.
 */
public final class Messages {
  /** Filled in one pass: what a clerk's sheet says may itself look like a placeholder. */
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)}");

  private static final Map<String, Properties> FILES = new ConcurrentHashMap<>();

  private Messages() {}

  /**
   * The text of a key with its placeholders filled.
   *
   * @throws MissingResourceException when the key stands in no file
   */
  public static String text(String key, Object... args) {
    String room = key.contains(".") ? key.substring(0, key.indexOf('.')) : key;
    String pattern = FILES.computeIfAbsent(room, Messages::load).getProperty(key);
    if (pattern == null) {
      throw new MissingResourceException("no text for " + key, "messages/" + room, key);
    }
    return fill(pattern, args);
  }

  /** The sentence of a problem. */
  public static String text(Problem problem) {
    return text("problem." + problem.code(), problem.args().toArray());
  }

  /** The sentence of a refusal. */
  public static String text(RefusedException refusal) {
    return text(refusal.key(), refusal.args().toArray());
  }

  private static String fill(String pattern, Object[] args) {
    return PLACEHOLDER
        .matcher(pattern)
        .replaceAll(
            found -> {
              int index = Integer.parseInt(found.group(1));
              String part = index < args.length ? String.valueOf(args[index]) : found.group();
              return Matcher.quoteReplacement(part);
            });
  }

  private static Properties load(String room) {
    var properties = new Properties();
    try (InputStream in = Messages.class.getResourceAsStream("/messages/" + room + ".properties")) {
      if (in != null) {
        properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties;
  }
}
