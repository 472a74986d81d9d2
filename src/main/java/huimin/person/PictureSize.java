package huimin.person;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Whether a picture may be unpacked: a small file can hold one that fills the memory. */
public final class PictureSize {
  /** Pixels; an A4 page at 600 dots an inch has 35 million. */
  private static final long MOST = 60_000_000;

  private PictureSize() {}

  /** Whether these bytes are a picture that can be read and is not too large to be shown. */
  public static boolean isShowable(byte[] content) {
    // In memory: the other kinds of stream keep what they read in a temporary file.
    try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        return false;
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(in, true, true);
        return (long) reader.getWidth(0) * reader.getHeight(0) <= MOST;
      } finally {
        reader.dispose();
      }
    } catch (IOException
        | RuntimeException e) { // readers throw all sorts of things at a broken file
      return false;
    }
  }
}
