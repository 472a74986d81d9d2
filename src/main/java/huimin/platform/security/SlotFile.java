package huimin.platform.security;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.ObjectMapper;
import huimin.platform.settings.AtomicFile;
import huimin.platform.settings.OfficePaths;
import huimin.value.RefusedException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;

/**
 * What stands in a file of {@link SlotKeys}, twice: always as many slots of the same length, so
 * that a used one and an empty one look alike.
 *
 * @param iterations of PBKDF2
 * @param slots the first is the paper key's
 */
record SlotFile(
    int format, int iterations, byte[] salt, List<byte[]> slots, byte[] mark, byte[] content) {
  static final int FORMAT = 1;

  static Optional<SlotFile> parse(String text) {
    try {
      return Optional.ofNullable(new ObjectMapper().readValue(text, SlotFile.class))
          .filter(SlotFile::isWhole);
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }

  String text() {
    try {
      return new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(this);
    } catch (JacksonException e) {
      throw new IllegalStateException(e);
    }
  }

  private boolean isWhole() {
    return format == FORMAT
        && iterations >= WrappedKey.ITERATIONS
        && iterations <= 100 * WrappedKey.ITERATIONS
        && salt != null
        && mark != null
        && content != null
        && slots != null
        && slots.size() == SlotKeys.SLOTS + 1
        && slots.stream().allMatch(slot -> slot != null && slot.length == SlotKeys.SLOT_BYTES);
  }

  /** Reads it; where one of the two copies is lost or damaged it is made anew from the other. */
  static SlotFile read(OfficePaths paths) {
    try {
      destroy(former(paths.keys()));
      destroy(former(paths.keysCopy()));
      Optional<SlotFile> first = readOne(paths.keys());
      Optional<SlotFile> copy = readOne(paths.keysCopy());
      SlotFile file =
          first
              .or(() -> copy)
              .orElseThrow(() -> new RefusedException("security.keys-damaged", paths.keys()));
      if (copy.isEmpty() || first.isEmpty() || !first.get().text().equals(copy.get().text())) {
        file.write(paths);
      }
      return file;
    } catch (IOException e) {
      throw new RefusedException(e, "security.keys-unreadable", paths.keys());
    }
  }

  private static Optional<SlotFile> readOne(Path path) throws IOException {
    return Files.exists(path)
        ? parse(new String(Files.readAllBytes(path), StandardCharsets.UTF_8))
        : Optional.empty();
  }

  /** Both copies, one after the other; the bytes that stood there before are written over. */
  void write(OfficePaths paths) {
    byte[] text = text().getBytes(StandardCharsets.UTF_8);
    try {
      for (Path path : List.of(paths.keys(), paths.keysCopy())) {
        Path former = former(path);
        if (Files.exists(path)) {
          Files.move(path, former, StandardCopyOption.REPLACE_EXISTING);
        }
        AtomicFile.write(path, text);
        destroy(former);
      }
    } catch (IOException e) {
      throw new RefusedException(e, "security.keys-unwritable", paths.folder());
    }
  }

  private static Path former(Path path) {
    return path.resolveSibling(path.getFileName() + ".former");
  }

  private static void destroy(Path former) throws IOException {
    if (!Files.exists(former)) {
      return;
    }
    try (var channel = FileChannel.open(former, StandardOpenOption.WRITE)) {
      ByteBuffer rest = ByteBuffer.wrap(WrappedKey.random((int) channel.size()));
      while (rest.hasRemaining()) {
        channel.write(rest);
      }
      channel.force(true);
    }
    Files.delete(former);
  }
}
