package huimin.platform.db;

import huimin.platform.security.OfficeSecret;
import java.nio.file.Path;
import java.time.Clock;

/**
 * Which tables a database has and whether its file outlives the program.
 *
 * @param migrations folder of the migrations on the class path
 * @param firstJournalled the version that first has a table for the journal's tip
 * @param kept false: the file is only there while it is open, and is made anew from the journal at
 *     each opening
 */
public record TableSet(String migrations, String firstJournalled, boolean kept) {
  /** An office's own. */
  public static final TableSet OFFICE = new TableSet("db/migration", "2", true);

  /** Makes a database with these tables, as {@link OfficeDatabase#create} does. */
  public OfficeDatabase create(Path folder, OfficeSecret secret, Clock clock) {
    return new OfficeOpening(folder, secret, clock, Safeguards.NONE, this).create();
  }

  /** Opens one with nothing beside its own files to lean on, as {@link OfficeDatabase#open}. */
  public OfficeDatabase open(Path folder, OfficeSecret secret, Clock clock) {
    return new OfficeOpening(folder, secret, clock, Safeguards.NONE, this).open();
  }
}
