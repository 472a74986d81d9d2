package huimin.platform.security;

import huimin.value.LedgerQuery;
import huimin.value.RefusedException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** What the one at work may do and see: asked at every service's door. */
public final class Access {
  private final Rights rights = Rights.bundled();
  private final FieldRights fields = FieldRights.bundled();
  private volatile Session session;
  private volatile Consumer<List<Action>> onRefused = actions -> {};

  private Access(Session session) {
    this.session = session;
  }

  /** The access of somebody by the roles in the session. */
  public static Access of(Session session) {
    return new Access(session);
  }

  /**
   * Who is told of each refused right. It runs where the right was asked for, maybe inside a
   * transaction; what it throws is put to the refusal and never takes its place.
   */
  public void onRefused(Consumer<List<Action>> listener) {
    onRefused = listener;
  }

  /** Who is at work. */
  public Session session() {
    return session;
  }

  /** All roles at once: an office whose founder is still alone (单人起步). */
  public static Session alone(String user) {
    return new Session(user, Set.of(Role.values()));
  }

  /** Whether the one at work is the office's only user ever and therefore may do everything. */
  public boolean isAlone() {
    return session.roles().size() == Role.values().length;
  }

  /** From now on the user has these roles: the administrator changed them while at work. */
  public void become(Set<Role> roles) {
    session = new Session(session.user(), roles);
  }

  /** Whether the one at work may do it: for screens that show only what can be used. */
  public boolean allows(Action action) {
    return rights.allow(session.roles(), action);
  }

  /** Whether the one at work may do any of them. */
  public boolean allowsAny(Action... actions) {
    return Arrays.stream(actions).anyMatch(this::allows);
  }

  /**
   * Refuses what the one at work may not do.
   *
   * @throws RefusedException {@code security.not-permitted}
   */
  public void require(Action action) {
    if (!allows(action)) {
      throw refused(List.of(action));
    }
  }

  /**
   * Refuses whoever may do none of them.
   *
   * @throws RefusedException {@code security.not-permitted}
   */
  public void requireAny(Action... actions) {
    if (!allowsAny(actions)) {
      throw refused(List.of(actions));
    }
  }

  private RefusedException refused(List<Action> actions) {
    var refused = new RefusedException("security.not-permitted", labels(actions));
    try {
      onRefused.accept(actions);
    } catch (RuntimeException e) {
      refused.addSuppressed(e);
    }
    return refused;
  }

  /** Actions as the auditor reads them. */
  public static String labels(List<Action> actions) {
    return actions.stream().map(Action::label).collect(Collectors.joining("、"));
  }

  /**
   * Refuses filters by a field the one at work does not see whole, and orders by one not seen at
   * all: their answers would tell it all the same. A masked number could be tried out digit by
   * digit.
   *
   * @throws RefusedException {@code security.field-hidden}
   */
  public void require(LedgerQuery query) {
    boolean sees = query.filters().keySet().stream().allMatch(this::seesWhole);
    if (!sees || query.sortColumn() != null && hides(query.sortColumn())) {
      throw new RefusedException("security.field-hidden");
    }
  }

  /** Whether the one at work sees nothing of a field, by any of its names in fields.csv. */
  public boolean hides(String field) {
    return fields.of(session.roles(), field) == Visibility.HIDDEN;
  }

  /** Whether the one at work sees all of a field: what is masked or hidden is not searched by. */
  public boolean seesWhole(String field) {
    return fields.of(session.roles(), field) == Visibility.FULL;
  }

  /** A text as the one at work may see it: whole, masked, or "". Null stays null. */
  public String text(String field, String value) {
    return value == null
        ? null
        : switch (fields.of(session.roles(), field)) {
          case FULL -> value;
          case MASKED -> fields.masked(field, value);
          case HIDDEN -> "";
        };
  }

  /** A figure or day, which is seen whole or not at all (null). */
  public <T> T figure(String field, T value) {
    return fields.of(session.roles(), field) == Visibility.FULL ? value : null;
  }
}
