package huimin.office;

import huimin.office.SavedViewRepository.Owner;
import huimin.platform.db.Deed;
import huimin.platform.db.OfficeDatabase;
import huimin.platform.db.gen.tables.records.SavedViewRecord;
import huimin.platform.security.Access;
import huimin.platform.security.Action;
import huimin.value.LedgerLook;
import huimin.value.RefusedException;
import huimin.value.SavedLook;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import org.jooq.DSLContext;

/** The door to 常用查询: ways to look at a ledger, kept by each user for oneself. */
public final class SavedViewService {
  private static final int LONGEST_LOOK = 4_000;

  private final OfficeDatabase database;
  private final Access access;
  private final Clock clock;

  /** The ways kept in one open office. */
  public SavedViewService(OfficeDatabase database, Access access, Clock clock) {
    this.database = database;
    this.access = access;
    this.clock = clock;
  }

  /** What the one at work has kept for a ledger, by name. */
  public List<SavedLook> of(String ledger) {
    access.require(Action.LIST_VIEW_SAVE);
    return database.read(tx -> SavedViewRepository.all(tx, owner(ledger)));
  }

  /**
   * Keeps a way to look at a ledger; one of the same name is replaced.
   *
   * @param name 1 to {@value SavedLook#LONGEST_NAME} characters
   * @param atFirst the ledger opens with it from now on, and with no other
   * @throws RefusedException {@code security.not-permitted}, {@code office.view-name}, {@code
   *     office.view-too-long}
   */
  public SavedLook keep(String ledger, String name, boolean atFirst, LedgerLook look) {
    access.require(Action.LIST_VIEW_SAVE);
    String named = name.strip();
    if (named.isEmpty() || named.codePointCount(0, named.length()) > SavedLook.LONGEST_NAME) {
      throw new RefusedException("office.view-name", SavedLook.LONGEST_NAME);
    }
    String text = SavedViewRepository.text(look);
    if (text.length() > LONGEST_LOOK) {
      throw new RefusedException("office.view-too-long");
    }
    return database.write(deed(ledger), tx -> keep(tx, owner(ledger), named, atFirst, text));
  }

  private SavedLook keep(DSLContext tx, Owner owner, String name, boolean atFirst, String text) {
    LocalDateTime now = LocalDateTime.now(clock);
    if (atFirst) {
      SavedViewRepository.noneAtFirst(tx, owner);
    }
    SavedViewRecord record =
        SavedViewRepository.named(tx, owner, name)
            .orElseGet(() -> SavedViewRepository.fresh(tx, owner, name, now));
    record.setAtFirst(atFirst);
    record.setLook(text);
    record.setVersion(record.getVersion() + 1);
    record.setUpdatedAt(now);
    record.setUpdatedBy(owner.user());
    record.store();
    return SavedViewRepository.look(record);
  }

  /**
   * Forgets one of one's own.
   *
   * @throws RefusedException {@code security.not-permitted}, {@code office.view-gone}
   */
  public void remove(long id) {
    access.require(Action.LIST_VIEW_SAVE);
    String user = access.session().user();
    database.write(
        deed("view:" + id),
        tx -> {
          SavedViewRepository.own(tx, id, user)
              .orElseThrow(() -> new RefusedException("office.view-gone"))
              .delete();
          return null;
        });
  }

  private Owner owner(String ledger) {
    return new Owner(access.session().user(), ledger);
  }

  private Deed deed(String subject) {
    return Deed.of(access.session(), Action.LIST_VIEW_SAVE).on(subject);
  }
}
