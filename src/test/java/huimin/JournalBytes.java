package huimin;

import huimin.platform.settings.OfficePaths;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/** A journal's one file as somebody without the key can take it apart: a beginning and frames. */
record JournalBytes(Path file, byte[] beginning, List<byte[]> frames) {
  private static final int BEGINNING = 4 + Long.BYTES + 32;

  static JournalBytes of(Path office) {
    Path file = new OfficePaths(office).journal().resolve("0000000001.hmj");
    try {
      byte[] all = Files.readAllBytes(file);
      var frames = new ArrayList<byte[]>();
      int at = BEGINNING;
      while (at < all.length) {
        int length = Integer.BYTES + ByteBuffer.wrap(all, at, Integer.BYTES).getInt();
        frames.add(Arrays.copyOfRange(all, at, at + length));
        at += length;
      }
      return new JournalBytes(file, Arrays.copyOf(all, BEGINNING), frames);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Puts the file together again after a change. */
  void changed(Consumer<List<byte[]>> change) {
    change.accept(frames);
    var bytes = new ByteArrayOutputStream();
    bytes.writeBytes(beginning);
    frames.forEach(bytes::writeBytes);
    try {
      Files.write(file, bytes.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
