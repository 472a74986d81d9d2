package huimin.platform.task;

import huimin.value.RefusedException;

/**
 * When the memory does not suffice for a job: what it had begun was rolled back and let go, so the
 * program goes on and says so plainly.
 */
public final class MemoryFault {
  private MemoryFault() {}

  /** The refusal {@code db.out-of-memory} for an exhausted memory; anything else as it is. */
  public static Throwable plain(Throwable thrown) {
    return thrown instanceof OutOfMemoryError
        ? new RefusedException(thrown, "db.out-of-memory")
        : thrown;
  }
}
