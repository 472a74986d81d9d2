package huimin.exchange.ui;

import huimin.exchange.ImportResult;
import huimin.platform.layout.Outcome;
import java.util.Locale;

/** Which rows of a checked file are looked at. */
public enum ImportFilter {
  PROBLEMS(null),
  ALL(null),
  ADDED(Outcome.ADDED),
  CHANGED(Outcome.CHANGED),
  UNCHANGED(Outcome.UNCHANGED),
  REJECTED(Outcome.REJECTED);

  private final Outcome outcome;

  ImportFilter(Outcome outcome) {
    this.outcome = outcome;
  }

  /** Whether rows with this outcome are shown; problems are no rows. */
  boolean takes(Outcome row) {
    return this == ALL || row == outcome;
  }

  /** How many lines it shows. */
  int count(ImportResult result) {
    return switch (this) {
      case PROBLEMS -> result.problems().size();
      case ALL -> result.read();
      default -> result.count(outcome);
    };
  }

  String key() {
    return "exchange.import.filter." + name().toLowerCase(Locale.ROOT);
  }
}
