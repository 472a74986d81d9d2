package huimin.office;

import static huimin.platform.db.gen.Tables.SAVED_VIEW;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import huimin.platform.db.RecordIds;
import huimin.platform.db.gen.tables.records.SavedViewRecord;
import huimin.value.LedgerLook;
import huimin.value.SavedLook;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;

/** Ways to look at ledgers, each user's own. */
final class SavedViewRepository {
  private static final ObjectMapper JSON = new ObjectMapper();

  private SavedViewRepository() {}

  /** Whose ledger is meant. */
  record Owner(String user, String ledger) {}

  static List<SavedLook> all(DSLContext tx, Owner owner) {
    return tx.selectFrom(SAVED_VIEW)
        .where(SAVED_VIEW.USER_NAME.eq(owner.user()).and(SAVED_VIEW.LEDGER.eq(owner.ledger())))
        .orderBy(SAVED_VIEW.NAME)
        .fetch(SavedViewRepository::look);
  }

  static Optional<SavedViewRecord> named(DSLContext tx, Owner owner, String name) {
    return tx.selectFrom(SAVED_VIEW)
        .where(SAVED_VIEW.USER_NAME.eq(owner.user()).and(SAVED_VIEW.LEDGER.eq(owner.ledger())))
        .and(SAVED_VIEW.NAME.eq(name))
        .fetchOptional();
  }

  /** The record of an id, if it is this user's. */
  static Optional<SavedViewRecord> own(DSLContext tx, long id, String user) {
    return tx.selectFrom(SAVED_VIEW)
        .where(SAVED_VIEW.ID.eq(id).and(SAVED_VIEW.USER_NAME.eq(user)))
        .fetchOptional();
  }

  static SavedViewRecord fresh(DSLContext tx, Owner owner, String name, LocalDateTime at) {
    SavedViewRecord record = tx.newRecord(SAVED_VIEW);
    record.setId(RecordIds.one(tx));
    record.setUserName(owner.user());
    record.setLedger(owner.ledger());
    record.setName(name);
    record.setVersion(0);
    record.setCreatedAt(at);
    record.setCreatedBy(owner.user());
    return record;
  }

  /** Only one opens with the ledger. */
  static void noneAtFirst(DSLContext tx, Owner owner) {
    tx.update(SAVED_VIEW)
        .set(SAVED_VIEW.AT_FIRST, false)
        .set(SAVED_VIEW.VERSION, SAVED_VIEW.VERSION.plus(1))
        .where(SAVED_VIEW.USER_NAME.eq(owner.user()).and(SAVED_VIEW.LEDGER.eq(owner.ledger())))
        .and(SAVED_VIEW.AT_FIRST.isTrue())
        .execute();
  }

  static SavedLook look(SavedViewRecord record) {
    try {
      LedgerLook look = JSON.readValue(record.getLook(), LedgerLook.class);
      return new SavedLook(record.getId(), record.getName(), record.getAtFirst(), look);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("unreadable look " + record.getId(), e);
    }
  }

  static String text(LedgerLook look) {
    try {
      return JSON.writeValueAsString(look);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("unwritable look", e);
    }
  }
}
