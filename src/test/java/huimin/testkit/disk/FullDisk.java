package huimin.testkit.disk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.async.FilePathAsync;

/** Counts what is written below a folder, and says "no space left" from the Nth write on. */
public final class FullDisk implements AutoCloseable {
  private static final long NEVER = Long.MAX_VALUE;

  private final String folder;
  private final AtomicLong written = new AtomicLong();
  private volatile long fullFrom = NEVER;
  private volatile boolean broken;

  private FullDisk(Path folder) {
    this.folder = folder.toAbsolutePath().normalize().toString();
  }

  /** Puts the disk under a folder, H2's files included, until it is closed. */
  public static FullDisk under(Path folder) {
    var disk = new FullDisk(folder);
    FilePath.register(new FullH2Files(disk));
    return disk;
  }

  /** The folder as the program must be given it. */
  public Path folder() {
    return new FullPath(Path.of(folder), new FullFiles(this).fileSystem());
  }

  /** The Nth write from now that needs room, counted from 1, fails, and all after it. */
  public void fullFrom(long nth) {
    failFrom(nth, false);
  }

  /** The same for every write: a disk that breaks lets itself neither be overwritten nor cut. */
  public void brokenFrom(long nth) {
    failFrom(nth, true);
  }

  private void failFrom(long nth, boolean everyWrite) {
    broken = everyWrite;
    written.set(0);
    fullFrom = nth;
  }

  /** Room again. */
  public void cleared() {
    fullFrom = NEVER;
  }

  /** Writes counted since {@link #fullFrom} or {@link #brokenFrom}. */
  public long written() {
    return written.get();
  }

  /**
   * Called before anything is written to a file; does not count files elsewhere.
   *
   * @param grows whether the write needs room the file does not have yet
   */
  void beforeWrite(String file, boolean grows) throws IOException {
    boolean counts = file.startsWith(folder) && (grows || broken);
    if (counts && written.incrementAndGet() >= fullFrom) {
      throw new IOException("No space left on device");
    }
  }

  /** Called before a file is cut or waited for: neither needs room, and a broken disk does none. */
  void beforeEffort(String file) throws IOException {
    if (broken && file.startsWith(folder) && written.get() >= fullFrom) {
      throw new IOException("Input/output error");
    }
  }

  @Override
  public void close() {
    FilePath.register(new FilePathAsync());
  }
}
