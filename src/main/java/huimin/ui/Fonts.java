package huimin.ui;

import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.text.Font;

/**
 * The bundled fonts. {@link #load()} must come before the first text is laid out in the process:
 * fonts loaded later are not asked for characters the first one lacks (e.g. 𠮷).
 */
public final class Fonts {
  /** Family of all text on the screen. */
  public static final String FAMILY = "Noto Sans SC";

  /** Names a folder with the font files, so that nothing is copied out of the jar at each start. */
  public static final String FOLDER_PROPERTY = "huimin.fonts";

  private static final List<String> FILES =
      List.of("NotoSansSC-Regular.ttf", "NotoSansSC-Bold.ttf", "HanaMinB.ttf");

  private Fonts() {}

  /**
   * Loads all fonts, from the folder named by {@value #FOLDER_PROPERTY} or else from the class
   * path.
   *
   * @throws IllegalStateException when one is missing or damaged: the program must not start with
   *     boxes in place of names
   */
  public static void load() {
    String folder = System.getProperty(FOLDER_PROPERTY);
    for (String file : FILES) {
      URL address =
          folder == null ? Fonts.class.getResource("/fonts/" + file) : inFolder(folder, file);
      if (address == null || Font.loadFont(address.toExternalForm(), 14) == null) {
        throw new IllegalStateException("font missing or damaged: " + file);
      }
    }
  }

  private static URL inFolder(String folder, String file) {
    try {
      return Path.of(folder, file).toUri().toURL();
    } catch (MalformedURLException e) {
      throw new IllegalStateException("no address for " + file, e);
    }
  }
}
