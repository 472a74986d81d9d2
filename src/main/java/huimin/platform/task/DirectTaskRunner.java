package huimin.platform.task;

import java.util.function.Consumer;

/** Runs every job at once on the caller's thread: for tests and the command line. */
public final class DirectTaskRunner implements TaskRunner {

  @Override
  public <T> void run(String title, Job<T> job, Consumer<T> onDone, Consumer<Throwable> onFailed) {
    Outcome.of(job, Progress.NONE).tell(onDone, onFailed);
  }

  @Override
  public <T> void read(Object key, Job<T> job, Consumer<T> onDone, Consumer<Throwable> onFailed) {
    Outcome.of(job, Progress.NONE).tell(onDone, onFailed);
  }
}
