package huimin.platform.account;

import huimin.platform.db.Deed;
import huimin.platform.db.OfficeDatabase;
import huimin.platform.security.Access;
import huimin.platform.security.Action;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Puts refused rights into the journal, each once a session. On threads of its own: a right is
 * often asked for inside a read, which must not write, or inside a write, which is taken back with
 * all it did. A refusal that cannot be put down is logged; it has been refused all the same.
 */
final class Refusals implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);

  private final OfficeDatabase database;
  private final Access access;
  private final Set<String> told = ConcurrentHashMap.newKeySet();
  private final ExecutorService writers =
      Executors.newThreadPerTaskExecutor(
          Thread.ofVirtual()
              .uncaughtExceptionHandler((thread, e) -> LOG.warn("refusal not recorded", e))
              .factory());

  Refusals(OfficeDatabase database, Access access) {
    this.database = database;
    this.access = access;
  }

  void listen() {
    access.onRefused(this::refused);
  }

  private void refused(List<Action> actions) {
    String codes = actions.stream().map(Action::code).collect(Collectors.joining(","));
    if (told.add(codes)) {
      Deed deed =
          Deed.of(access.session(), Action.ACCESS_REFUSED)
              .on(codes)
              .because(Access.labels(actions));
      writers.execute(() -> database.write(deed, tx -> null));
    }
  }

  /** Listens no more, and waits until what was heard is written. */
  @Override
  public void close() {
    access.onRefused(actions -> {});
    writers.close();
  }
}
