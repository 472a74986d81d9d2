package huimin.secrecy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Outside the cabinet's own room no bundle, table, template or class has a word of what it is. */
class SecretWordsTest {
  private static final Pattern TEXTS =
      Pattern.compile(".*\\.(java|properties|csv|json|jrxml|sql|xml|css|txt|sh|desktop|iss)");

  /** The cabinet's own. */
  private static final Pattern INSIDE =
      Pattern.compile(".*/(recovery/.*|db/cabinet/.*|messages/recovery\\.properties)");

  /** Keeps these words out of notices, so it lists them; and what dictionaries know of them. */
  private static final Pattern LISTS =
      Pattern.compile(".*/(notice/forbidden-words|text/readings|text/first-strokes)\\.txt");

  /**
   * What the office calls the role in its regulations; every office has it, with clients or not.
   */
  private static final String ROLE = "康复专干";

  private static final List<String> MORE =
      List.of("康复个案", "强制隔离", "sqjd", "sqkf", "rehabilitat", "narcotic", "addict");

  @TempDir Path folder;

  private static List<String> words() throws IOException {
    var words = new ArrayList<>(MORE);
    Files.readAllLines(Path.of("src/main/resources/notice/forbidden-words.txt")).stream()
        .map(String::strip)
        .filter(word -> !word.isEmpty() && !word.startsWith("#"))
        .forEach(words::add);
    return words;
  }

  private static List<String> found(Path root) throws IOException {
    var found = new ArrayList<String>();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = "/" + root.relativize(file).toString().replace('\\', '/');
        if (TEXTS.matcher(name).matches()
            && !INSIDE.matcher(name).matches()
            && !LISTS.matcher(name).matches()) {
          found.addAll(found(name, Files.readString(file, StandardCharsets.UTF_8)));
        }
      }
    }
    return found;
  }

  private static List<String> found(String name, String content) throws IOException {
    String text = (name + "\n" + content).replace(ROLE, "").toLowerCase(Locale.ROOT);
    return words().stream().filter(text::contains).map(word -> name + ": " + word).toList();
  }

  @Test
  void noFileOutsideSaysWhatTheCabinetIsFor() throws IOException {
    for (String root : List.of("src/main", "reports", "installer")) {
      assertThat(found(Path.of(root))).as(root).isEmpty();
    }
  }

  /** The control: each word is found in each kind of place, and the role's own name is not. */
  @Test
  void aWordOutsideIsFound() throws IOException {
    Path bundle = Files.createDirectories(folder.resolve("messages")).resolve("person.properties");
    for (String word : words()) {
      Files.writeString(bundle, "person.note=" + word + "\n");
      assertThat(found(folder)).as(word).isNotEmpty();
    }
    Files.writeString(bundle, "person.role=" + ROLE + "\n");
    assertThat(found(folder)).isEmpty();
    Path inside = Files.createDirectories(folder.resolve("recovery")).resolve("Case.java");
    Files.writeString(inside, "// 戒毒");
    assertThat(found(folder)).isEmpty();
    Files.writeString(folder.resolve("戒毒.csv"), "x");
    assertThat(found(folder)).isNotEmpty();
    assertThat(
            found(
                "/parameters.csv",
                Files.readString(Path.of("src/main/resources/recovery/parameters.csv"))))
        .as("the cabinet's own figures, put elsewhere")
        .isNotEmpty();
  }
}
