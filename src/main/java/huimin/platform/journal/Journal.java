package huimin.platform.journal;

import huimin.platform.settings.AtomicFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.SecretKey;

/**
 * The journal of one open office, to be written to by one thread at a time. What {@link #append}
 * has returned from is on the disk.
 */
public final class Journal implements AutoCloseable {
  /** From this size on the next record begins a new file. */
  static final long FULL_BYTES = 32L << 20;

  private final Path folder;
  private final FrameSeal seal;
  private final long full;
  private JournalFile out;
  private long end;
  private JournalTip tip;
  private volatile JournalReader settled;
  private JournalRecord last;
  private Appended appended;
  private JournalFault torn;

  /** What is needed to make the newest record void. */
  private record Appended(Pending pending, long at, byte[] before, JournalRecord previous) {}

  /** A record ready to be written: the number and chain value it will have are known. */
  public static final class Pending {
    private final JournalTip tip;
    private final HeadText head;
    private final byte[] frame;
    private final int headLength;
    private final int bodyLength;

    private Pending(JournalTip tip, HeadText head, byte[] frame, int headLength, int bodyLength) {
      this.tip = tip;
      this.head = head;
      this.frame = frame;
      this.headLength = headLength;
      this.bodyLength = bodyLength;
    }

    /** What the tip will be. */
    public JournalTip tip() {
      return tip;
    }

    /** Bytes it takes in the file. */
    public int length() {
      return frame.length;
    }
  }

  Journal(Path folder, SecretKey key, long full) {
    this.folder = folder;
    this.seal = new FrameSeal(key);
    this.full = full;
  }

  /** Whether a folder holds journal files. */
  public static boolean exists(Path folder) {
    return !Segment.files(folder).isEmpty();
  }

  /**
   * Whether the key is this journal's, told by its very first record: for an answer to give when
   * the journal does not open.
   */
  public static boolean opensWith(Path folder, SecretKey key) {
    List<Path> files = Segment.files(folder);
    try {
      long first = Segment.firstOf(files.getFirst());
      return new Walk(folder, new FrameSeal(key)).run(first, first, (frame, rows) -> {}) > first;
    } catch (JournalFault | IOException e) {
      return false;
    }
  }

  /** Begins a journal in a folder that holds none. */
  public static Journal create(Path folder, SecretKey key) throws IOException {
    return create(folder, key, FULL_BYTES);
  }

  static Journal create(Path folder, SecretKey key, long full) throws IOException {
    if (exists(folder)) {
      throw new IllegalStateException("a journal is there already");
    }
    Files.createDirectories(folder);
    AtomicFile.syncFolder(folder.toAbsolutePath().getParent());
    var journal = new Journal(folder, key, full);
    journal.tip = JournalTip.NONE;
    journal.out = Segment.begin(folder, 1, JournalTip.NONE.bytes());
    journal.end = Segment.HEADER;
    journal.settle();
    return journal;
  }

  /**
   * Opens the journal for writing and finds its tip; the newest file is checked, the older ones are
   * by {@link JournalCheck}. A torn end is left as it is and told by {@link #torn}.
   *
   * @throws JournalFault where the newest file is not what was written
   */
  public static Journal open(Path folder, SecretKey key) throws IOException {
    return open(folder, key, FULL_BYTES);
  }

  static Journal open(Path folder, SecretKey key, long full) throws IOException {
    var journal = new Journal(folder, key, full);
    boolean done = false;
    try {
      journal.findTip();
      done = true;
      return journal;
    } finally {
      if (!done) {
        journal.close();
      }
    }
  }

  private void findTip() throws IOException {
    List<Path> files = Segment.files(folder);
    Path newest = withHeader(files);
    Segment segment = Segment.read(newest);
    tip = JournalTip.of(segment.first() - 1, segment.before());
    end = Segment.HEADER;
    long first = segment.first();
    try {
      takeLast(first, Long.MAX_VALUE);
    } catch (JournalFault e) {
      if (e.kind() != JournalFault.Kind.TORN_TAIL) {
        throw e;
      }
      torn = e;
    }
    if (last == null && first > 1) {
      takeBefore(segment);
    }
    out = JournalFile.open(newest);
    settle();
  }

  /** The newest file was only begun: the last record is in the one before. */
  private void takeBefore(Segment begun) throws IOException {
    takeLast(begun.first() - 1, begun.first() - 1);
    end = Segment.HEADER;
    if (!tip.equals(JournalTip.of(begun.first() - 1, begun.before()))) {
      throw new JournalFault(JournalFault.Kind.ALTERED, begun.first(), Segment.name(begun.file()));
    }
  }

  /** The newest file whose header was written to its end; a file without never held a record. */
  private Path withHeader(List<Path> files) throws IOException {
    Path newest = files.getLast();
    try {
      Segment.read(newest);
      return newest;
    } catch (JournalFault e) {
      if (e.kind() != JournalFault.Kind.TORN_TAIL) {
        throw e;
      }
    }
    setAside(newest);
    if (files.size() > 1) {
      return files.get(files.size() - 2);
    }
    Segment.begin(folder, 1, JournalTip.NONE.bytes()).close();
    return newest;
  }

  private void takeLast(long from, long until) throws IOException {
    new Walk(folder, seal)
        .run(
            from,
            until,
            (frame, rows) -> {
              last = frame.record();
              tip = last.tip();
              end = frame.at() + frame.length();
            });
  }

  /** A record that was not written to its end, when there is one: nobody was told it was saved. */
  public boolean torn() {
    return torn != null;
  }

  /** Takes a torn end off the file, keeping it in a file beside. */
  public void dropTorn() throws IOException {
    AtomicFile.write(folder.resolve("torn-" + (tip.seq() + 1) + ".bin"), out.rest(end));
    out.cut(end);
    out.sync();
    torn = null;
  }

  /** How far the journal goes. */
  public JournalTip tip() {
    return tip;
  }

  /** The newest record, or null before the first. */
  public JournalRecord last() {
    return last;
  }

  /** For reading what is settled by now; may be asked for by any thread. */
  public JournalReader reader() {
    return settled;
  }

  /** The newest record's transaction is committed: readers may have it. */
  public void settle() {
    settled = new JournalReader(folder, seal, tip, end);
  }

  /** Makes a record of what is to be committed. */
  public Pending prepare(JournalEntry entry, ChangeLog changes) {
    byte[] body = changes.packed();
    HeadText head = HeadText.of(entry, changes.counts(), Frame.digest(body));
    byte[] text = head.bytes();
    byte[] before = tip.bytes();
    long seq = tip.seq() + 1;
    return new Pending(
        JournalTip.of(seq, FrameSeal.chain(before, text)),
        head,
        Frame.bytes(seal, seq, before, text, body),
        text.length,
        body.length);
  }

  /**
   * Writes the record; it is on the disk when this returns. When it throws, the record was taken
   * back as far as the disk still obeys.
   */
  public JournalRecord append(Pending pending) throws IOException {
    if (torn != null || pending.tip.seq() != tip.seq() + 1) {
      throw new IllegalStateException("not the next record");
    }
    if (end >= full) {
      beginNext();
    }
    boolean done = false;
    try {
      write(pending.frame, end);
      done = true;
    } finally {
      if (!done) {
        out.cut(end);
        out.sync();
      }
    }
    appended = new Appended(pending, end, tip.bytes(), last);
    end += pending.frame.length;
    last = pending.head.record(pending.tip);
    tip = pending.tip;
    return last;
  }

  private void beginNext() throws IOException {
    long first = tip.seq() + 1;
    JournalFile next;
    try {
      next = Segment.begin(folder, first, tip.bytes());
    } catch (IOException e) {
      Files.deleteIfExists(Segment.file(folder, first));
      throw e;
    }
    out.close();
    out = next;
    end = Segment.HEADER;
  }

  /**
   * Makes the record just appended void, because its transaction failed: written over in place with
   * as many bytes, which needs no room on a full disk.
   */
  public void voidLast() throws IOException {
    Appended it = appended;
    if (it == null || it.pending.tip.seq() != tip.seq()) {
      throw new IllegalStateException("nothing appended to make void");
    }
    byte[] body = new byte[it.pending.bodyLength];
    JournalRecord previous = it.previous;
    HeadText head =
        it.pending.head.voided(
            previous == null ? emptyState() : previous.state(),
            previous == null ? "0" : previous.schema(),
            Frame.digest(body));
    byte[] text = head.bytes(it.pending.headLength);
    long seq = tip.seq();
    write(Frame.bytes(seal, seq, it.before, text, body), it.at);
    tip = JournalTip.of(seq, FrameSeal.chain(it.before, text));
    last = head.record(tip);
    appended = null;
    settle();
  }

  private void write(byte[] frame, long at) throws IOException {
    out.write(frame, at);
    out.sync();
  }

  private static String emptyState() {
    return HexFormat.of().formatHex(new byte[JournalTip.HASH_BYTES]);
  }

  private void setAside(Path file) throws IOException {
    Files.move(
        file,
        file.resolveSibling(Segment.name(file) + ".torn"),
        StandardCopyOption.REPLACE_EXISTING);
  }

  @Override
  public void close() throws IOException {
    if (out != null) {
      out.close();
    }
  }
}
