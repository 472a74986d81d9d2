package huimin.platform.task;

import java.util.function.Consumer;

/** How a job ended: a value (which may be null), or what it threw (never null then). */
record Outcome<T>(T value, Throwable failure) {

  /** Runs the job; errors too are kept, so that no lane dies of one job. */
  static <T> Outcome<T> of(Job<T> job, Progress progress) {
    try {
      return new Outcome<>(job.run(progress), null);
    } catch (Throwable thrown) {
      return new Outcome<>(null, MemoryFault.plain(thrown));
    }
  }

  void tell(Consumer<T> onDone, Consumer<Throwable> onFailed) {
    if (failure == null) {
      onDone.accept(value);
    } else {
      onFailed.accept(failure);
    }
  }
}
