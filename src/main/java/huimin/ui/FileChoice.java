package huimin.ui;

import huimin.platform.security.Purpose;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Where a clerk chooses files and folders; empty when nothing was chosen. */
public interface FileChoice {

  /**
   * A file to read.
   *
   * @param kind what is wanted, e.g. 工作簿
   * @param patterns e.g. {@code *.xlsx}
   */
  Optional<Path> open(String title, String kind, List<String> patterns);

  /** Where to write; asks before replacing. */
  Optional<Path> save(String title, String name, String kind, List<String> patterns);

  /** A folder to write into. */
  Optional<Path> folder(String title);

  /**
   * Asks why something leaves the office and for whom; what is usual stands there already.
   *
   * @param title what leaves
   * @param act the button's words
   * @param onGiven not called when the clerk thinks better of it
   */
  default void purpose(String title, String act, Consumer<Purpose> onGiven) {
    purpose(title, "", act, onGiven);
  }

  /**
   * The same in one dialog with what is about to happen, so that nothing is asked twice.
   *
   * @param detail how much leaves and in what form; "" says nothing of it
   */
  void purpose(String title, String detail, String act, Consumer<Purpose> onGiven);
}
