package huimin.platform.task;

import java.util.function.Consumer;

/**
 * Runs jobs and brings their results back to the caller's thread (the screen's, with the FX
 * runner). Exactly one of the two answers is called for each job of {@link #run}.
 */
public interface TaskRunner {

  /**
   * Queues long work or a write. Such jobs run one after the other, in the order given.
   *
   * @param title short Chinese text shown while it runs
   * @param onFailed gets whatever the job threw; a {@link
   *     java.util.concurrent.CancellationException} means that the clerk stopped it, which is no
   *     error
   */
  <T> void run(String title, Job<T> job, Consumer<T> onDone, Consumer<Throwable> onFailed);

  /**
   * Queues a short read. A newer read with an equal key replaces an older one: the older one's
   * answers are never called, and it is skipped when it has not begun.
   *
   * @param key who asks, e.g. the view model itself
   */
  <T> void read(Object key, Job<T> job, Consumer<T> onDone, Consumer<Throwable> onFailed);
}
