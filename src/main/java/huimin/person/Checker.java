package huimin.person;

import huimin.platform.security.Action;
import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;

/** Looks through the registers of one room for what is doubtful; each room brings its own. */
public interface Checker {
  /** The right that mends what it finds: whoever holds it owns the problem. */
  Action owner();

  /** Everything it can find, as stable kebab-case words, in the order they are shown. */
  List<String> kinds();

  /** What is doubtful now, in one query or few, in the caller's transaction. */
  List<Finding> find(DSLContext tx, LocalDate today);
}
