package huimin;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import huimin.architecture.JavaSources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The house format; {@code mvn -q -Pformat initialize} brings every source into it. */
class FormatTest {

  private static List<Path> unformatted(List<Path> files) throws IOException, FormatterException {
    var formatter = new Formatter();
    var found = new ArrayList<Path>();
    for (Path file : files) {
      String source = Files.readString(file);
      if (!formatter.formatSourceAndFixImports(source).equals(source)) {
        found.add(file);
      }
    }
    return found;
  }

  @Test
  void everySourceStandsInTheHouseFormat() throws IOException, FormatterException {
    assertThat(unformatted(JavaSources.under("src", "installer").files()))
        .as("bring them into form with mvn -q -Pformat initialize")
        .isEmpty();
  }

  @Test
  void aSourceOutOfFormIsFound(@TempDir Path folder) throws IOException, FormatterException {
    Path wrong = Files.writeString(folder.resolve("Wrong.java"), "class Wrong {  }\n");
    Path right = Files.writeString(folder.resolve("Right.java"), "class Right {}\n");
    assertThat(unformatted(List.of(wrong, right))).containsExactly(wrong);
  }
}
