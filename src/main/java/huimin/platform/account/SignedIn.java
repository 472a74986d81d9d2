package huimin.platform.account;

import huimin.platform.db.OfficeDatabase;
import huimin.platform.security.Access;
import huimin.platform.security.OfficeSecret;

/**
 * An office opened by somebody.
 *
 * @param mustChange the password was given by somebody else: only its change may follow
 */
public record SignedIn(
    OfficeDatabase database, OfficeSecret secret, Access access, boolean mustChange)
    implements AutoCloseable {

  @Override
  public void close() {
    database.close();
  }

  /** Without the secret. */
  @Override
  public String toString() {
    return "SignedIn[" + access.session().user() + "]";
  }
}
