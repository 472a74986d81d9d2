package huimin.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Words that stand for what must not be found, and the search for them.
 *
 * @param words each long enough not to turn up by chance
 */
public record Canaries(List<String> words) {
  private static final List<Charset> CHARSETS =
      List.of(
          StandardCharsets.UTF_8,
          StandardCharsets.UTF_16LE,
          StandardCharsets.UTF_16BE,
          Charset.forName("GB18030"));

  /** A copy that does not change. */
  public Canaries {
    words = List.copyOf(words);
  }

  /** Every file below a folder that holds one, by name or by content; also inside zip files. */
  public List<String> in(Path folder) {
    var found = new ArrayList<String>();
    try (var files = Files.walk(folder)) {
      for (Path file : files.toList()) {
        found.addAll(in(file + " (its name)", file.toString().getBytes(StandardCharsets.UTF_8)));
        if (Files.isRegularFile(file)) {
          byte[] bytes = Files.readAllBytes(file);
          found.addAll(in(file.toString(), bytes));
          if (new String(bytes, StandardCharsets.ISO_8859_1).startsWith("PK\3\4")) {
            found.addAll(inZip(file));
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return found;
  }

  /** What is found in these bytes. */
  public List<String> in(String where, byte[] bytes) {
    var found = new ArrayList<String>();
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    for (String word : words) {
      for (Charset charset : CHARSETS) {
        if (text.contains(new String(word.getBytes(charset), StandardCharsets.ISO_8859_1))) {
          found.add(where + ": " + word + " in " + charset);
        }
      }
    }
    return found;
  }

  private List<String> inZip(Path file) throws IOException {
    var found = new ArrayList<String>();
    try (var zip = new ZipFile(file.toFile())) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        found.addAll(in(file + "!" + entry.getName(), zip.getInputStream(entry).readAllBytes()));
      }
    }
    return found;
  }
}
