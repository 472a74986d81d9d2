package huimin.platform.sheet;

import huimin.value.RefusedException;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Writes a file completely or not at all: beside it first, then moved into place. */
final class WholeFile {

  /** Puts the content into the stream; need not close it. */
  interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  private WholeFile() {}

  /**
   * @throws RefusedException {@code sheet.cannot-write} when the disk is full, the target is open
   *     elsewhere or the folder may not be written; the file of that name is then unchanged
   */
  static void write(Path target, Content content) {
    Path beside = null;
    try {
      Path folder = target.toAbsolutePath().getParent();
      beside = Files.createTempFile(folder, ".huimin-", ".tmp");
      fill(beside, content);
      move(beside, target);
      beside = null;
    } catch (IOException e) {
      throw new RefusedException(e, "sheet.cannot-write", Guard.name(target));
    } catch (RefusedException e) {
      throw e;
    } catch (RuntimeException e) {
      // POI hides a full temporary disk in unchecked exceptions.
      if (e.getCause() instanceof IOException) {
        throw new RefusedException(e, "sheet.cannot-write", Guard.name(target));
      }
      throw e;
    } finally {
      remove(beside);
    }
  }

  private static void fill(Path file, Content content) throws IOException {
    try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      var out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
      content.writeTo(out);
      out.flush();
      channel.force(true);
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      // Some network shares: not atomic there, but still the whole file or an error.
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static void remove(Path leftover) {
    if (leftover != null && !leftover.toFile().delete()) {
      leftover.toFile().deleteOnExit();
    }
  }
}
