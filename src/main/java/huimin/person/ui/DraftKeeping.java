package huimin.person.ui;

import java.util.Map;
import java.util.Optional;

/** Keeps what is being filled in, should the program end before it is saved. */
public interface DraftKeeping {

  /** Keeps these texts in place of those kept before. */
  void keep(Map<String, String> texts);

  /** What was kept and neither saved nor given up. */
  Optional<Map<String, String>> kept();

  /** Nothing is to be kept any more. */
  void forget();
}
