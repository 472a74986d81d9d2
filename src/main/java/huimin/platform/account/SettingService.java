package huimin.platform.account;

import huimin.platform.account.AccountRepository.Stamp;
import huimin.platform.db.Deed;
import huimin.platform.db.OfficeDatabase;
import huimin.platform.security.Access;
import huimin.platform.security.Action;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Optional;
import org.jooq.DSLContext;

/** The door to what the office has set for itself, by stable code (e.g. {@code screen-lock}). */
public final class SettingService {
  /** Idle minutes before the screen is locked. */
  public static final String SCREEN_LOCK = "screen-lock";

  /** Folder of the second place of backups. */
  public static final String SECOND_PLACE = "backup-second-place";

  private final OfficeDatabase database;
  private final Access access;
  private final Clock clock;

  /** The settings of one open office. */
  public SettingService(OfficeDatabase database, Access access, Clock clock) {
    this.database = database;
    this.access = access;
    this.clock = clock;
  }

  /** What was set, or nothing: then the program's own figure holds. */
  public Optional<String> get(String code) {
    access.require(Action.OFFICE_VIEW);
    return database.read(tx -> AccountRepository.setting(tx, code));
  }

  /** As {@link #get(String)}, inside the caller's transaction. */
  public Optional<String> get(DSLContext tx, String code) {
    return AccountRepository.setting(tx, code);
  }

  /**
   * Sets it.
   *
   * @param value at most 500 characters
   */
  public void set(String code, String value) {
    access.require(Action.SETTING_EDIT);
    var stamp = new Stamp(LocalDateTime.now(clock), access.session().user());
    database.write(
        Deed.of(access.session(), Action.SETTING_EDIT).on(code),
        tx -> {
          AccountRepository.set(tx, code, value, stamp);
          return null;
        });
  }
}
