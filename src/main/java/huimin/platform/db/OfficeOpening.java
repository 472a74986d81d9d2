package huimin.platform.db;

import huimin.platform.journal.Journal;
import huimin.platform.journal.JournalFault;
import huimin.platform.journal.JournalReader;
import huimin.platform.security.Action;
import huimin.platform.security.OfficeSecret;
import huimin.platform.settings.OfficePaths;
import huimin.value.RefusedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.crypto.SecretKey;

/**
 * The steps from a folder to an open database; where one fails, the file stays what it was. A file
 * that is missing, damaged or in doubt is made anew from the journal, if the journal is whole.
 */
final class OfficeOpening {
  /** Purpose of the journal's key. */
  static final String KEY = "journal";

  /** What the journal can mend. A wrong password is damage once the journal opened with it. */
  private static final Set<String> CURABLE =
      Set.of("db.damaged", "db.not-found", "db.wrong-password");

  private final OfficePaths paths;
  private final CloseMark mark;
  private final OfficeSecret secret;
  private final Clock clock;
  private final Safeguards safeguards;
  private final TableSet tables;
  private final List<OpeningNote> notes = new ArrayList<>();

  OfficeOpening(
      Path folder, OfficeSecret secret, Clock clock, Safeguards safeguards, TableSet tables) {
    this.paths = new OfficePaths(folder);
    this.mark = new CloseMark(paths);
    this.secret = secret;
    this.clock = clock;
    this.safeguards = safeguards;
    this.tables = tables;
  }

  OfficeDatabase create() {
    makeFolder();
    OfficeLock lock = OfficeLock.take(paths);
    try {
      if (Files.exists(paths.database()) || Journal.exists(paths.journal())) {
        throw new RefusedException("db.exists", paths.folder());
      }
      return createFiles(lock);
    } catch (RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  OfficeDatabase open() {
    if (!Files.exists(paths.database()) && !Journal.exists(paths.journal())) {
      throw new RefusedException("db.not-found", paths.folder());
    }
    OfficeLock lock = OfficeLock.take(paths);
    Journal journal = null;
    boolean done = false;
    try {
      new Rebuild(paths, secret, clock, tables).removeLeftovers();
      journal = openJournal();
      OfficeDatabase database =
          tables.kept() ? openOrRebuild(lock, journal) : openAnew(lock, journal);
      database.remember();
      done = true;
      return database;
    } catch (JournalFault e) {
      if (!Journal.opensWith(paths.journal(), key())) {
        throw new RefusedException(e, "db.wrong-password");
      }
      throw new RefusedException(e, "db.journal-damaged", paths.journal(), e.seq());
    } catch (IOException e) {
      throw SqlFaults.refuseFolder(e, paths.folder());
    } finally {
      if (!done) {
        giveUp(lock, journal);
      }
    }
  }

  private static void giveUp(OfficeLock lock, Journal journal) {
    try (lock) {
      if (journal != null) {
        journal.close();
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private Journal openJournal() throws IOException {
    return Journal.exists(paths.journal()) ? Journal.open(paths.journal(), key()) : null;
  }

  private SecretKey key() {
    return secret.key(KEY);
  }

  private OfficeDatabase openOrRebuild(OfficeLock lock, Journal journal) throws IOException {
    try {
      return openExisting(lock, journal);
    } catch (RefusedException e) {
      boolean curable = CURABLE.contains(e.key());
      if (journal == null || journal.last() == null || !curable) {
        throw e;
      }
      rebuild(journal, e);
      OfficeDatabase database = openExisting(lock, journal);
      database.write(Deed.ofProgram(Action.OFFICE_REBUILD).on(e.code()), tx -> null);
      return database;
    }
  }

  /** What a crash has left of a file that is not kept is nothing the journal does not have. */
  private OfficeDatabase openAnew(OfficeLock lock, Journal journal) throws IOException {
    if (journal == null || journal.last() == null) {
      throw new RefusedException("db.not-found", paths.folder());
    }
    Files.deleteIfExists(paths.database());
    rebuild(journal, new RefusedException("db.not-found", paths.folder()));
    notes.clear();
    return openExisting(lock, journal);
  }

  private void rebuild(Journal journal, RefusedException why) throws IOException {
    if (journal.torn()) {
      journal.dropTorn();
    }
    JournalReader reader = journal.reader();
    var known = new KnownHistory(safeguards, reader);
    try {
      List<EarlierCopy> copies = safeguards.copies().get();
      known.requireAsFarAs(copies, paths.journal());
      new Rebuild(paths, secret, clock, tables).run(reader, copies, known::require);
    } catch (RefusedException e) {
      e.addSuppressed(why);
      throw e;
    }
    notes.add(OpeningNote.of("db.note.rebuilt", reader.tip().seq()));
  }

  private OfficeDatabase openExisting(OfficeLock lock, Journal journal) throws IOException {
    if (!Files.exists(paths.database())) {
      throw new RefusedException("db.not-found", paths.folder());
    }
    refuseWhatH2WouldEmpty(journal);
    var start = new OfficeStart(paths, secret, clock, safeguards, notes, tables);
    return start.existing(lock, journal);
  }

  private void makeFolder() {
    try {
      paths.makeFolder();
    } catch (IOException e) {
      throw SqlFaults.refuseFolder(e, paths.folder());
    }
  }

  private OfficeDatabase createFiles(OfficeLock lock) {
    try {
      mark.open();
      Journal journal = Journal.create(paths.journal(), key());
      return new OfficeStart(paths, secret, clock, safeguards, notes, tables).fresh(lock, journal);
    } catch (IOException e) {
      throw SqlFaults.refuseFolder(e, paths.folder());
    } catch (RuntimeException e) {
      removeUnfinished(e);
      throw e;
    }
  }

  private void removeUnfinished(RuntimeException why) {
    try {
      Files.deleteIfExists(paths.database());
      Files.deleteIfExists(paths.closeMark());
      Leftovers.remove(paths.journal());
    } catch (IOException e) {
      why.addSuppressed(e);
    }
  }

  private void refuseWhatH2WouldEmpty(Journal journal) throws IOException {
    if (!Files.isWritable(paths.database())) {
      throw new RefusedException("db.read-only", paths.folder());
    }
    if (Files.size(paths.database()) == 0) {
      throw new RefusedException("db.damaged", paths.database());
    }
    switch (mark.judge()) {
      case CHANGED -> throw new RefusedException("db.damaged", paths.database());
      case DOUBTFUL ->
          new CopyTrial(paths, secret, journal == null ? null : journal.reader()).run();
      case INTACT -> {}
    }
    mark.open();
  }
}
