package huimin.platform.task;

/** What a job tells while it works, and how it learns that it should stop. */
public interface Progress {

  /** Nobody listens and nobody cancels: for short work and the command line. */
  Progress NONE =
      new Progress() {
        @Override
        public void report(String step, long done, long total) {}

        @Override
        public boolean isCancelled() {
          return false;
        }
      };

  /**
   * Says how far the work is.
   *
   * @param step short Chinese text of what is being done
   * @param total 0 when not known
   */
  void report(String step, long done, long total);

  /** Whether the clerk has asked to stop. */
  boolean isCancelled();

  /** Ends the job when the clerk has asked to; whatever was begun must roll back. */
  default void check() {
    if (isCancelled()) {
      throw new java.util.concurrent.CancellationException();
    }
  }
}
