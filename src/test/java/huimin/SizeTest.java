package huimin;

import static org.assertj.core.api.Assertions.assertThat;

import huimin.architecture.JavaSources;
import huimin.architecture.JavaSources.Method;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** House rule 8: what a reader can hold in one look. */
class SizeTest {
  private static final int FILE_LINES = 400;
  private static final int METHOD_LINES = 40;
  private static final int PARAMETERS = 8;
  private static final Path FIXTURE =
      Path.of("src/test/java/huimin/architecture/fixture/work/TooLarge.java");

  private static List<String> places(String folder, Predicate<Method> wrong) {
    return JavaSources.under(folder).methods().stream()
        .filter(wrong)
        .map(Method::place)
        .filter(place -> folder.contains("fixture") || !place.contains("fixture"))
        .toList();
  }

  private static boolean isTooLong(Method method) {
    return method.lines() >= METHOD_LINES;
  }

  private static boolean asksTooMuch(Method method) {
    return method.parameters() >= PARAMETERS;
  }

  private static List<Path> tooLong(List<Path> files) {
    return files.stream().filter(file -> lines(file) >= FILE_LINES).toList();
  }

  private static long lines(Path file) {
    try (Stream<String> lines = Files.lines(file)) {
      return lines.count();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void methodsFitOnOneScreen() {
    assertThat(places("src", SizeTest::isTooLong)).isEmpty();
  }

  @Test
  void methodsAskForFewThings() {
    assertThat(places("src", SizeTest::asksTooMuch)).isEmpty();
  }

  @Test
  void filesStayShort() {
    assertThat(tooLong(JavaSources.under("src", "installer").files())).isEmpty();
  }

  @Test
  void whatIsTooLargeIsFoundAndRecordsAreExempt() {
    String fixture = FIXTURE.getParent().toString();
    assertThat(places(fixture, SizeTest::isTooLong))
        .singleElement()
        .asString()
        .endsWith(" tooLong");
    assertThat(places(fixture, SizeTest::asksTooMuch))
        .singleElement()
        .asString()
        .endsWith(" tooMany");
  }

  @Test
  void aLongFileIsFound(@TempDir Path folder) throws IOException {
    Path longFile = Files.writeString(folder.resolve("Long.java"), "//\n".repeat(FILE_LINES));
    Path shortFile = Files.writeString(folder.resolve("Short.java"), "//\n".repeat(399));
    assertThat(tooLong(List.of(longFile, shortFile))).containsExactly(longFile);
  }

  @Test
  void everyRoomSaysWhatItIsFor() throws IOException {
    try (Stream<Path> rooms = Files.walk(Path.of("src/main/java/huimin"))) {
      assertThat(rooms.filter(Files::isDirectory).filter(SizeTest::holdsCode))
          .isNotEmpty()
          .allSatisfy(room -> assertThat(room.resolve("package-info.java")).exists());
    }
  }

  private static boolean holdsCode(Path room) {
    try (Stream<Path> files = Files.list(room)) {
      return files.anyMatch(file -> file.toString().endsWith(".java"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
