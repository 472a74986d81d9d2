package huimin.platform.account;

import huimin.platform.db.OfficeDatabase;
import huimin.platform.security.Access;
import huimin.platform.security.OfficeSecret;

/** An office opened by somebody. */
public final class SignedIn implements AutoCloseable {
  private final OfficeDatabase database;
  private final OfficeSecret secret;
  private final Access access;
  private final boolean mustChange;
  private final Refusals refusals;

  /**
   * @param database closed with this
   * @param mustChange as {@link #mustChange()}
   */
  public SignedIn(OfficeDatabase database, OfficeSecret secret, Access access, boolean mustChange) {
    this.database = database;
    this.secret = secret;
    this.access = access;
    this.mustChange = mustChange;
    this.refusals = new Refusals(database, access);
  }

  /** From now on what is refused to the one at work is put into the office's journal. */
  SignedIn tellingRefusals() {
    refusals.listen();
    return this;
  }

  /** The open office. */
  public OfficeDatabase database() {
    return database;
  }

  /** Its secret. */
  public OfficeSecret secret() {
    return secret;
  }

  /** What the one at work may do and see. */
  public Access access() {
    return access;
  }

  /** Whether the password was given by somebody else: only its change may follow. */
  public boolean mustChange() {
    return mustChange;
  }

  @Override
  public void close() {
    try (database) {
      refusals.close();
    }
  }

  /** Without the secret. */
  @Override
  public String toString() {
    return "SignedIn[" + access.session().user() + "]";
  }
}
