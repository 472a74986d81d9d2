package huimin.platform.db;

import huimin.platform.settings.KnownTips;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * What an opening may lean on beside the office's own files.
 *
 * @param copies verified copies to rebuild from, newest first; asked only when one is needed
 * @param known what this computer remembers of offices
 * @param acceptOlder whether an administrator has accepted an office older than remembered
 * @param beforeUpdate makes the state before an update safe; what it throws stops the update
 */
public record Safeguards(
    Supplier<List<EarlierCopy>> copies,
    KnownTips known,
    boolean acceptOlder,
    Consumer<SnapshotSource> beforeUpdate) {
  /** Nothing: the office's own files alone. */
  public static final Safeguards NONE = new Safeguards(List::of, KnownTips.NONE, false);

  /** Without anything done before an update. */
  public Safeguards(Supplier<List<EarlierCopy>> copies, KnownTips known, boolean acceptOlder) {
    this(copies, known, acceptOlder, state -> {});
  }
}
