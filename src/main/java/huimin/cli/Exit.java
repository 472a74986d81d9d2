package huimin.cli;

import huimin.value.RefusedException;
import java.util.Set;

/** Exit codes of the command line. */
final class Exit {
  static final int DONE = 0;
  static final int REFUSED = 1;
  static final int USAGE = 2;
  static final int NOT_PERMITTED = 3;
  static final int NO_OFFICE = 4;
  static final int UNEXPECTED = 5;

  /** Refusals that mean the office itself cannot be opened or used. */
  private static final Set<String> NO_OFFICE_KEYS =
      Set.of(
          "security.wrong-password",
          "security.sign-in-wait",
          "security.attempts-unwritable",
          "security.no-account",
          "security.account-locked",
          "security.keys-older",
          "security.keys-unreadable",
          "security.keys-missing",
          "security.keys-damaged",
          "db.not-found",
          "db.in-use",
          "db.wrong-password",
          "db.damaged",
          "db.journal-missing",
          "db.journal-damaged",
          "db.journal-cut",
          "db.journal-other",
          "db.older-copy",
          "db.unfinished",
          "db.newer-program",
          "db.read-only",
          "db.disk-full",
          "db.storage-failed");

  private static final Set<String> NOT_PERMITTED_KEYS =
      Set.of("security.not-permitted", "security.field-hidden", "security.must-change");

  private Exit() {}

  static int of(RefusedException refusal) {
    if (refusal.key().equals("cli.usage")) {
      return USAGE;
    }
    if (NOT_PERMITTED_KEYS.contains(refusal.key())) {
      return NOT_PERMITTED;
    }
    return NO_OFFICE_KEYS.contains(refusal.key()) ? NO_OFFICE : REFUSED;
  }
}
