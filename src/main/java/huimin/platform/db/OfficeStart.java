package huimin.platform.db;

import huimin.platform.journal.Journal;
import huimin.platform.journal.JournalReader;
import huimin.platform.journal.JournalRecord;
import huimin.platform.journal.JournalTip;
import huimin.platform.security.Action;
import huimin.platform.security.OfficeSecret;
import huimin.platform.settings.OfficePaths;
import huimin.value.RefusedException;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;

/**
 * The steps from H2 on: requires what must be there, compares the database with the journal, lets
 * it catch up, migrates. Whatever is refused ends H2 without writing.
 */
final class OfficeStart {
  private final OfficePaths paths;
  private final OfficeSecret secret;
  private final Clock clock;
  private final Safeguards safeguards;
  private final List<OpeningNote> notes;
  private final TableSet set;
  private final Schema tables;

  OfficeStart(
      OfficePaths paths,
      OfficeSecret secret,
      Clock clock,
      Safeguards safeguards,
      List<OpeningNote> notes,
      TableSet set) {
    this.paths = paths;
    this.secret = secret;
    this.clock = clock;
    this.safeguards = safeguards;
    this.notes = notes;
    this.set = set;
    this.tables = new Schema(set);
  }

  /** What is done with the first connection; leaves the journal that goes with the database. */
  private interface Steps {
    Journal on(DataSource source, Connection first) throws SQLException, IOException;
  }

  OfficeDatabase fresh(OfficeLock lock, Journal journal) {
    return start(
        lock,
        OfficeUrl.fresh(paths.folder(), secret),
        (source, first) -> {
          tables.migrate(source);
          Triggers.make(first);
          recordUpdate(first, journal, "0");
          return journal;
        });
  }

  OfficeDatabase existing(OfficeLock lock, Journal journal) {
    return start(
        lock,
        OfficeUrl.existing(paths.folder(), secret),
        (source, first) -> {
          Schema.requireOffice(first, paths.database());
          tables.requireKnown(source);
          if (journal != null && journal.last() != null) {
            tables.requireKnown(source, journal.last().schema());
          }
          requireFit(first, journal);
          if (journal == null || journal.last() == null) {
            return adopt(source, first, journal);
          }
          var known = new KnownHistory(safeguards, journal.reader());
          if (known.require(first)) {
            notes.add(OpeningNote.of(OpeningNote.OLDER_ACCEPTED));
          }
          catchUp(source, first, journal);
          secureBeforeUpdate(source, first, journal);
          update(source, first, journal);
          return journal;
        });
  }

  private OfficeDatabase start(OfficeLock lock, DataSource source, Steps steps) {
    try (Connection first = source.getConnection()) {
      try {
        Schema.requireSafeWrites(first);
        Journal journal = steps.on(source, first);
        var write = new JournalledWrite(journal, clock, journal.last().schema());
        return new OfficeDatabase(
            new OfficeDatabase.Parts(
                paths, secret, lock, new OfficePool(source), journal, write, set.kept()),
            safeguards.known(),
            List.copyOf(notes));
      } catch (RuntimeException | SQLException | IOException e) {
        OfficePool.end(first, "shutdown immediately");
        throw e;
      }
    } catch (RuntimeException | SQLException e) {
      throw SqlFaults.opening(e, paths);
    } catch (IOException e) {
      throw SqlFaults.refuseFolder(e, paths.folder());
    }
  }

  /** The database may be behind the journal, never ahead of it or on another history. */
  private void requireFit(Connection first, Journal journal) throws SQLException {
    JournalTip tip = Tips.read(first);
    if (journal == null || journal.last() == null) {
      if (tip != null && tip.seq() > 0) {
        throw new RefusedException("db.journal-missing", paths.journal());
      }
      return;
    }
    if (tip == null || tip.seq() == 0) {
      throw new RefusedException("db.damaged", paths.database());
    }
    if (tip.seq() > journal.tip().seq()) {
      throw new RefusedException("db.journal-cut", paths.journal(), tip.seq(), journal.tip().seq());
    }
    JournalRecord there = journal.reader().at(tip.seq());
    if (!there.tip().equals(tip)) {
      // Void: the commit that failed had reached the file after all. Else somebody changed files.
      throw there.voided()
          ? new RefusedException("db.damaged", paths.database())
          : new RefusedException("db.journal-other", paths.journal(), tip.seq());
    }
    if (!Triggers.areWhole(first)) {
      throw new RefusedException("db.damaged", paths.database());
    }
  }

  /** Brings what the journal has and the database lacks. */
  private void catchUp(DataSource source, Connection first, Journal journal)
      throws SQLException, IOException {
    if (journal.torn()) {
      journal.dropTorn();
      notes.add(OpeningNote.of("db.note.torn"));
    }
    JournalTip tip = Tips.read(first);
    if (tip.seq() == journal.tip().seq()) {
      return;
    }
    JournalReader reader = journal.reader();
    Replay.run(tables, source, first, reader, tip, Schema.version(first));
    if (!Rebuild.isAsJournalled(first, reader)) {
      throw new RefusedException("db.damaged", paths.database());
    }
    Triggers.make(first);
    var held = new int[1];
    reader.heads(tip.seq() + 1, record -> held[0] += record.voided() ? 0 : 1);
    if (held[0] > 0) {
      notes.add(OpeningNote.of("db.note.replayed", held[0]));
    }
  }

  /** Migrates where this program is newer; a migration cut short before its record is recorded. */
  private void update(DataSource source, Connection first, Journal journal)
      throws SQLException, IOException {
    String before = Schema.version(first);
    tables.migrate(source);
    if (!before.equals(Schema.version(first))) {
      Triggers.make(first);
    }
    String journalled = journal.last().schema();
    if (!journalled.equals(Schema.version(first))) {
      recordUpdate(first, journal, journalled);
    }
  }

  /** The state before an update is put where it can be got back, or there is no update. */
  private void secureBeforeUpdate(DataSource source, Connection first, Journal journal)
      throws SQLException {
    if (tables.isBehind(source)) {
      JournalTip tip = Tips.read(first);
      safeguards
          .beforeUpdate()
          .accept(
              new SnapshotSource(
                  first,
                  tip == null ? JournalTip.NONE : tip,
                  journal == null ? null : journal.reader(),
                  paths,
                  secret));
    }
  }

  private void recordUpdate(Connection first, Journal journal, String from)
      throws SQLException, IOException {
    String to = Schema.version(first);
    first.setAutoCommit(false);
    new JournalledWrite(journal, clock, to)
        .recordMigration(first, Deed.ofProgram(Action.OFFICE_UPDATE).on(from + "-" + to));
    first.setAutoCommit(true);
  }

  /** An office from before there was a journal: its rows are the first record. */
  private Journal adopt(DataSource source, Connection first, Journal begun)
      throws SQLException, IOException {
    String from = Schema.version(first);
    secureBeforeUpdate(source, first, null);
    tables.migrate(source, set.firstJournalled()); // a later version stays what it is
    String version = Schema.version(first);
    Triggers.make(first);
    Journal journal =
        begun == null ? Journal.create(paths.journal(), secret.key(OfficeOpening.KEY)) : begun;
    boolean done = false;
    try {
      first.setAutoCommit(false);
      Deed deed = Deed.ofProgram(Action.OFFICE_UPDATE).on(from + "-" + version);
      new JournalledWrite(journal, clock, version)
          .run(
              first,
              deed,
              connection -> {
                Capture rows = Capture.bound();
                TableRows.each(connection, (shape, row) -> rows.add(shape, null, row));
                return null;
              });
      first.setAutoCommit(true);
      update(source, first, journal);
      done = true;
      return journal;
    } finally {
      if (!done && begun == null) {
        journal.close();
      }
    }
  }
}
