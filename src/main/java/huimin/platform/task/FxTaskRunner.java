package huimin.platform.task;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Two lanes beside the screen's thread: one for writes and long work, one for short reads. */
public final class FxTaskRunner implements TaskRunner, AutoCloseable {
  private final Executor screen;
  private final ExecutorService work = lane("huimin-work");
  private final ExecutorService reads = lane("huimin-read");
  private final ObservableList<FxJob> running = FXCollections.observableArrayList();

  /** What is shown in {@link #running}, for whoever stops it from another thread. */
  private final Set<FxJob> unfinished = ConcurrentHashMap.newKeySet();

  private final Map<Object, FxJob> newest = new ConcurrentHashMap<>();

  /** Results arrive on the FX thread. */
  public FxTaskRunner() {
    this(Platform::runLater);
  }

  FxTaskRunner(Executor screen) {
    this.screen = screen;
  }

  private static ExecutorService lane(String name) {
    return Executors.newSingleThreadExecutor(Thread.ofPlatform().name(name).daemon().factory());
  }

  /** Work begun or waiting, oldest first; changes on the screen's thread. Reads are not listed. */
  public ObservableList<FxJob> running() {
    return running;
  }

  @Override
  public <T> void run(String title, Job<T> job, Consumer<T> onDone, Consumer<Throwable> onFailed) {
    var shown = new FxJob(title, screen);
    unfinished.add(shown);
    screen.execute(() -> running.add(shown));
    work.execute(
        () -> {
          Outcome<T> outcome = Outcome.of(checkedFirst(job), shown);
          unfinished.remove(shown);
          screen.execute(
              () -> {
                running.remove(shown);
                outcome.tell(onDone, onFailed);
              });
        });
  }

  /** A job cancelled while it waited must not begin. */
  private static <T> Job<T> checkedFirst(Job<T> job) {
    return progress -> {
      progress.check();
      return job.run(progress);
    };
  }

  @Override
  public <T> void read(Object key, Job<T> job, Consumer<T> onDone, Consumer<Throwable> onFailed) {
    var mine = new FxJob("", screen);
    FxJob older = newest.put(key, mine);
    if (older != null) {
      older.cancel();
    }
    reads.execute(
        () -> {
          Outcome<T> outcome = Outcome.of(checkedFirst(job), mine);
          screen.execute(
              () -> {
                if (newest.remove(key, mine)) {
                  outcome.tell(onDone, onFailed);
                }
              });
        });
  }

  /**
   * Asks what runs to stop and waits up to half a minute for it. Threads are never interrupted: an
   * interrupt would close the database's file under a running transaction.
   */
  @Override
  public void close() {
    unfinished.forEach(FxJob::cancel);
    newest.values().forEach(FxJob::cancel);
    work.shutdown();
    reads.shutdown();
    try {
      work.awaitTermination(30, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
