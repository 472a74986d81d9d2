package huimin.platform.security;

import huimin.value.RefusedException;
import java.util.Set;

/** What the one at work may do: asked at every service's door. */
public final class Access {
  private final Session session;
  private final Rights rights;

  private Access(Session session, Rights rights) {
    this.session = session;
    this.rights = rights;
  }

  /** The access of somebody by the roles in the session. */
  public static Access of(Session session) {
    return new Access(session, Rights.bundled());
  }

  /** Who is at work. */
  public Session session() {
    return session;
  }

  /** Whether the one at work may do it: for screens that show only what can be used. */
  public boolean allows(Action action) {
    return rights.allow(session.roles(), action);
  }

  /**
   * Refuses what the one at work may not do.
   *
   * @throws RefusedException {@code security.not-permitted}
   */
  public void require(Action action) {
    if (!allows(action)) {
      throw new RefusedException("security.not-permitted", action.label());
    }
  }

  /** All roles at once: an office whose founder is still alone. */
  public static Session alone(String user) {
    return new Session(user, Set.of(Role.values()));
  }
}
