package huimin.platform.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;

/** A file that looks like a sealed journal and holds nothing: no key opens it. */
public final class JournalLikeness {
  private static final int FEWEST = 12;
  private static final int MORE = 60;
  private static final int HEAD = 300;
  private static final int BODY = 1_500;

  private JournalLikeness() {}

  /** How many records a likeness has: one that is real begins with as many. */
  public static int records() {
    return FEWEST + new SecureRandom().nextInt(MORE);
  }

  /**
   * Makes one in a folder, which is made.
   *
   * @throws IOException when it cannot be written
   */
  public static void make(Path folder) throws IOException {
    Files.createDirectories(folder);
    var random = new SecureRandom();
    try (JournalFile file = Segment.begin(folder, 1, JournalTip.NONE.bytes())) {
      int records = records();
      for (int seq = 1; seq <= records; seq++) {
        byte[] frame = frame(seq, random);
        file.write(frame, file.length());
      }
      file.sync();
    }
  }

  private static byte[] frame(long seq, SecureRandom random) {
    int head = FrameSeal.OVERHEAD + HEAD + random.nextInt(HEAD / 2);
    int body = FrameSeal.OVERHEAD + random.nextInt(BODY);
    byte[] sealed = new byte[head + body];
    random.nextBytes(sealed);
    return ByteBuffer.allocate(Frame.FIXED + sealed.length)
        .putInt(Frame.FIXED - Integer.BYTES + sealed.length)
        .putLong(seq)
        .putInt(head)
        .put(sealed)
        .array();
  }
}
