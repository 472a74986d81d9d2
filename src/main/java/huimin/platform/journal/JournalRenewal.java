package huimin.platform.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.crypto.SecretKey;

/**
 * The same journal under another key: files, numbers, heads, rows and every value of the chain stay
 * what they were, so what was once printed of it still holds.
 */
public final class JournalRenewal {
  private final FrameSeal fresh;
  private JournalFile file;
  private byte[] before;

  private JournalRenewal(SecretKey fresh) {
    this.fresh = new FrameSeal(fresh);
  }

  /**
   * Copies a journal, checking every record on the way; all of it is on the disk when this returns.
   *
   * @param to a folder that is made
   * @throws JournalFault where the journal is not what was written
   */
  public static void copy(Path from, SecretKey old, Path to, SecretKey fresh) throws IOException {
    Files.createDirectories(to);
    var seal = new FrameSeal(old);
    List<Path> files = Segment.files(from);
    var renewal = new JournalRenewal(fresh);
    for (int i = 0; i < files.size(); i++) {
      long until = i + 1 < files.size() ? Segment.firstOf(files.get(i + 1)) - 1 : Long.MAX_VALUE;
      renewal.copy(Segment.read(files.get(i)), until, new Walk(from, seal), to);
    }
  }

  private void copy(Segment segment, long until, Walk walk, Path to) throws IOException {
    before = segment.before();
    try (JournalFile begun = Segment.begin(to, segment.first(), before)) {
      file = begun;
      if (segment.first() <= until) {
        walk.run(segment.first(), until, (frame, rows) -> copy(frame, rows.packed()));
      }
      file.sync();
    }
  }

  private void copy(Frame frame, byte[] body) throws IOException {
    file.write(Frame.bytes(fresh, frame.seq(), before, frame.head(), body), file.length());
    before = frame.hash();
  }
}
