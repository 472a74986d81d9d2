package huimin.platform.task;

/** A piece of work that runs off the screen's thread. */
@FunctionalInterface
public interface Job<T> {
  /** Does the work; calls {@link Progress#check()} often enough to stop within a second. */
  T run(Progress progress);
}
