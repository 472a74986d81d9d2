package huimin.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

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
}
