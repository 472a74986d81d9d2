package huimin.testkit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small papers and photos of nobody. */
public final class Papers {
  /** A picture of one grey dot. */
  private static final String DOT =
      "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5E"
          + "rkJggg==";

  private Papers() {}

  /** A paper that says these words. */
  public static byte[] pdf(String words) {
    return ("%PDF-1.4\n% " + words + "\n%%EOF\n").getBytes(StandardCharsets.UTF_8);
  }

  /** A picture. */
  public static byte[] png() {
    return Base64.getDecoder().decode(DOT);
  }

  /** What a camera's file begins with; not one to be looked at. */
  public static byte[] jpeg() {
    return new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 16, 'J', 'F'};
  }

  /**
   * A file of the office programs.
   *
   * @param kind {@code wordprocessingml.document}, {@code spreadsheetml.sheet}, …
   */
  public static byte[] office(String kind) {
    String contents =
        "<Types><Override PartName=\"/main\" ContentType=\"application/vnd.openxmlformats-"
            + "officedocument."
            + kind
            + ".main+xml\"/></Types>";
    return zip("[Content_Types].xml", contents);
  }

  /** A zip with one entry. */
  public static byte[] zip(String name, String content) {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(content.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** Puts a paper into a folder. */
  public static Path in(Path folder, String name, byte[] content) {
    try {
      return Files.write(folder.resolve(name), content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
