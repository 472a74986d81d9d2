package huimin.platform.db;

import huimin.platform.settings.OfficePaths;
import huimin.value.RefusedException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.StandardOpenOption;

/**
 * One program on one office. H2's own lock is not enough: it lets the same program open the file
 * twice, comes too late for looking at the file first, and on Linux falls off as soon as anybody in
 * the program reads the file.
 */
final class OfficeLock implements AutoCloseable {
  private final FileChannel channel;

  private OfficeLock(FileChannel channel) {
    this.channel = channel;
  }

  /** Takes the office or refuses: {@code db.in-use}, {@code db.read-only}. */
  static OfficeLock take(OfficePaths paths) {
    FileChannel channel = null;
    try {
      channel = FileChannel.open(paths.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (channel.tryLock() != null) {
        return new OfficeLock(channel);
      }
      channel.close();
    } catch (OverlappingFileLockException e) {
      closeQuietly(channel, e);
    } catch (IOException e) {
      throw SqlFaults.refuseFolder(e, paths.folder());
    }
    throw new RefusedException("db.in-use");
  }

  private static void closeQuietly(FileChannel channel, Exception why) {
    try {
      channel.close();
    } catch (IOException e) {
      why.addSuppressed(e);
    }
  }

  /** Lets the office go. The file stays: deleting it would let two programs lock two files. */
  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
