package huimin.platform.db;

import huimin.platform.settings.KnownTips;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jooq.DSLContext;

/**
 * What an opening may lean on beside the office's own files.
 *
 * @param copies verified copies to rebuild from, newest first; asked only when one is needed
 * @param known what this computer remembers of offices
 * @param acceptOlder whether an administrator has accepted an office older than remembered
 * @param beforeAccepting looks, before an older office is let in and before anything is written,
 *     whether the one who accepts it may; what it throws keeps it out
 * @param beforeUpdate makes the state before an update safe; what it throws stops the update
 */
public record Safeguards(
    Supplier<List<EarlierCopy>> copies,
    KnownTips known,
    boolean acceptOlder,
    Consumer<DSLContext> beforeAccepting,
    Consumer<SnapshotSource> beforeUpdate) {
  /** Nothing: the office's own files alone. */
  public static final Safeguards NONE = new Safeguards(List::of, KnownTips.NONE, false);

  /** Without anything done before an update. */
  public Safeguards(Supplier<List<EarlierCopy>> copies, KnownTips known, boolean acceptOlder) {
    this(copies, known, acceptOlder, state -> {});
  }

  /** Without anybody asked before an older one is let in. */
  public Safeguards(
      Supplier<List<EarlierCopy>> copies,
      KnownTips known,
      boolean acceptOlder,
      Consumer<SnapshotSource> beforeUpdate) {
    this(copies, known, acceptOlder, tx -> {}, beforeUpdate);
  }

  /** The same, asking before an older office is let in. */
  public Safeguards asking(Consumer<DSLContext> first) {
    return new Safeguards(copies, known, acceptOlder, first, beforeUpdate);
  }
}
