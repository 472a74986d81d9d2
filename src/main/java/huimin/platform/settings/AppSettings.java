package huimin.platform.settings;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.IntStream;

/**
 * What the program remembers of this clerk on this computer. Nothing here is needed to work: a
 * missing or unreadable entry is its default.
 *
 * @param recentOffices the office folders used last, absolute, newest first, at most {@value #MOST}
 * @param textScale size of the text, 1.0 to {@value #LARGEST_TEXT}
 * @param dark whether the ground is dark
 */
public record AppSettings(List<Path> recentOffices, double textScale, boolean dark) {

  /** So many office folders are remembered. */
  public static final int MOST = 4;

  /** The largest text scale offered (ui: up to 150 %). */
  public static final double LARGEST_TEXT = 1.5;

  private static final String FILE = "settings.properties";
  private static final String LAST_OFFICE = "office";
  private static final String TEXT_SCALE = "text-scale";
  private static final String DARK = "dark";

  /** Keeps the scale within what the screens are made for, and each folder once. */
  public AppSettings {
    recentOffices = recentOffices.stream().distinct().limit(MOST).toList();
    textScale = Double.isNaN(textScale) ? 1.0 : Math.clamp(textScale, 1.0, LARGEST_TEXT);
  }

  /** The settings of a first start. */
  public static AppSettings defaults() {
    return new AppSettings(List.of(), 1.0, false);
  }

  /** The office folder to begin with: the last one, else the default one. */
  public Path officeFolder() {
    return recentOffices.isEmpty() ? OfficePaths.defaultFolder() : recentOffices.getFirst();
  }

  /** The same after an office was used; null for none. */
  public AppSettings used(Path office, double scale, boolean ground) {
    var recent = new ArrayList<Path>(recentOffices);
    if (office != null) {
      recent.addFirst(office);
    }
    return new AppSettings(recent.stream().distinct().toList(), scale, ground);
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
    return new AppSettings(
        paths(entries), scale(entries), Boolean.parseBoolean(entries.getProperty(DARK)));
  }

  /**
   * Writes them whole, making the config folder when needed.
   *
   * @throws IOException when they could not be written; the old ones are then unchanged
   */
  public void save(Path configFolder) throws IOException {
    var entries = new Properties();
    for (int i = 0; i < recentOffices.size(); i++) {
      entries.setProperty(name(i), recentOffices.get(i).toString());
    }
    entries.setProperty(TEXT_SCALE, Double.toString(textScale));
    entries.setProperty(DARK, Boolean.toString(dark));
    var bytes = new ByteArrayOutputStream();
    try (var writer = new OutputStreamWriter(bytes, StandardCharsets.UTF_8)) {
      entries.store(writer, null);
    }
    Files.createDirectories(configFolder);
    AtomicFile.write(configFolder.resolve(FILE), bytes.toByteArray());
  }

  private static String name(int index) {
    return index == 0 ? LAST_OFFICE : LAST_OFFICE + "." + index;
  }

  private static List<Path> paths(Properties entries) {
    return IntStream.range(0, MOST)
        .mapToObj(i -> path(entries.getProperty(name(i), "")))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<Path> path(String text) {
    try {
      return Optional.of(text).filter(t -> !t.isBlank()).map(Path::of).filter(Path::isAbsolute);
    } catch (InvalidPathException e) {
      return Optional.empty();
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
