package huimin.platform.settings;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;

/**
 * What the program remembers of this clerk on this computer. Nothing here is needed to work: a
 * missing or unreadable entry is its default.
 *
 * @param lastOffice the office folder used last, absolute; null when there was none
 * @param textScale size of the text, 1.0 to {@value #LARGEST_TEXT}
 */
public record AppSettings(Path lastOffice, double textScale) {

  /** The largest text scale offered (ui: up to 150 %). */
  public static final double LARGEST_TEXT = 1.5;

  private static final String FILE = "settings.properties";
  private static final String LAST_OFFICE = "office";
  private static final String TEXT_SCALE = "text-scale";

  /** Keeps the scale within what the screens are made for. */
  public AppSettings {
    textScale = Double.isNaN(textScale) ? 1.0 : Math.clamp(textScale, 1.0, LARGEST_TEXT);
  }

  /** The settings of a first start. */
  public static AppSettings defaults() {
    return new AppSettings(null, 1.0);
  }

  /** The office folder to begin with: the last one, else the default one. */
  public Path officeFolder() {
    return Optional.ofNullable(lastOffice).orElseGet(OfficePaths::defaultFolder);
  }

  /**
   * Reads them from a config folder.
   *
   * @throws IOException when the file is there and cannot be read at all
   */
  public static AppSettings load(Path configFolder) throws IOException {
    Path file = configFolder.resolve(FILE);
    var entries = new Properties();
    if (Files.exists(file)) {
      // Replaces what is not UTF-8, where Files.readString would refuse the whole file.
      var text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
      try {
        entries.load(new StringReader(text));
      } catch (IllegalArgumentException e) { // a broken escape: not worth stopping a start for
        return defaults();
      }
    }
    return new AppSettings(path(entries), scale(entries));
  }

  /**
   * Writes them whole, making the config folder when needed.
   *
   * @throws IOException when they could not be written; the old ones are then unchanged
   */
  public void save(Path configFolder) throws IOException {
    var entries = new Properties();
    if (lastOffice != null) {
      entries.setProperty(LAST_OFFICE, lastOffice.toString());
    }
    entries.setProperty(TEXT_SCALE, Double.toString(textScale));
    var bytes = new ByteArrayOutputStream();
    try (var writer = new OutputStreamWriter(bytes, StandardCharsets.UTF_8)) {
      entries.store(writer, null);
    }
    Files.createDirectories(configFolder);
    AtomicFile.write(configFolder.resolve(FILE), bytes.toByteArray());
  }

  private static Path path(Properties entries) {
    String text = entries.getProperty(LAST_OFFICE, "");
    try {
      return !text.isBlank() && Path.of(text).isAbsolute() ? Path.of(text) : null;
    } catch (InvalidPathException e) {
      return null;
    }
  }

  private static double scale(Properties entries) {
    try {
      return Double.parseDouble(entries.getProperty(TEXT_SCALE, "1"));
    } catch (NumberFormatException e) {
      return 1.0;
    }
  }
}
