package huimin.platform.settings;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Small files that are there whole, old or new, whatever happens while they are written. */
public final class AtomicFile {
  private AtomicFile() {}

  /**
   * Replaces a file: temporary file beside it, fsync, atomic move, fsync of the folder.
   *
   * @throws IOException when it could not be written; the old file is then unchanged
   */
  public static void write(Path file, byte[] content) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    // Temporary files are readable by their owner only.
    Path fresh = Files.createTempFile(folder, file.getFileName().toString(), ".tmp");
    try {
      try (var channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
        ByteBuffer rest = ByteBuffer.wrap(content);
        while (rest.hasRemaining()) {
          channel.write(rest);
        }
        channel.force(true);
      }
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      syncFolder(folder);
    } finally {
      Files.deleteIfExists(fresh);
    }
  }

  /**
   * Gives a whole and synced file its name in the same folder; a power cut leaves the one or the
   * other name.
   *
   * @throws IOException when there is a file of that name, or it could not be moved
   */
  public static void publish(Path whole, Path name) throws IOException {
    if (Files.exists(name)) {
      throw new FileAlreadyExistsException(name.toString());
    }
    Files.move(whole, name, StandardCopyOption.ATOMIC_MOVE);
    syncFolder(name.toAbsolutePath().getParent());
  }

  /** A new name in a folder survives a power cut only once the folder itself is on the disk. */
  public static void syncFolder(Path folder) throws IOException {
    if (isPosix(folder)) { // Windows opens no folder and needs none of this
      try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
        channel.force(true);
      }
    }
  }

  static boolean isPosix(Path path) {
    return path.getFileSystem().supportedFileAttributeViews().contains("posix");
  }
}
