package huimin.platform.journal;

import huimin.platform.settings.AtomicFile;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.crypto.SecretKey;

/**
 * Writes a journal anew under another key, file by file and record by record. Numbers, heads and
 * therefore the chain stay what they were: a tip on paper still fits.
 */
public final class Resealing {
  private final FrameSeal fresh;
  private final Path to;
  private RandomAccessFile out;
  private byte[] before;

  private Resealing(SecretKey fresh, Path to) {
    this.fresh = new FrameSeal(fresh);
    this.to = to;
  }

  /**
   * Seals all that is in one folder into another, which must be empty; on the disk when it returns.
   *
   * @throws JournalFault where the journal is not what was written
   */
  public static void run(Path from, SecretKey old, Path to, SecretKey fresh) throws IOException {
    Files.createDirectories(to);
    var resealing = new Resealing(fresh, to);
    try {
      var walk = new Walk(from, new FrameSeal(old));
      List<Long> firsts = walk.files().stream().map(Segment::firstOf).toList();
      resealing.before = Segment.read(walk.files().getFirst()).before();
      walk.run(
          firsts.getFirst(),
          Long.MAX_VALUE,
          (frame, rows) -> resealing.take(frame, rows, firsts.contains(frame.seq())));
    } finally {
      resealing.end();
    }
    AtomicFile.syncFolder(to);
  }

  private void take(Frame frame, Walk.Rows rows, boolean begins) throws IOException {
    if (begins) {
      end();
      out = Segment.begin(to, frame.seq(), before);
      out.seek(Segment.HEADER);
    }
    out.write(Frame.bytes(fresh, frame.seq(), before, frame.head(), rows.packed()));
    before = frame.hash();
  }

  private void end() throws IOException {
    if (out != null) {
      out.getFD().sync();
      out.close();
      out = null;
    }
  }
}
