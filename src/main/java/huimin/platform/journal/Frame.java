package huimin.platform.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.HexFormat;

/**
 * One record in a file: length of the rest, number, length of the sealed head, sealed head, sealed
 * rows.
 *
 * @param at place in the file
 * @param length of the whole, with the length itself
 * @param head its text
 * @param hash the chain's value after it
 */
record Frame(long seq, long at, int length, int headLength, byte[] head, byte[] hash) {
  static final int FIXED = Integer.BYTES + Long.BYTES + Integer.BYTES;

  /** The bytes to be written. */
  static byte[] bytes(FrameSeal seal, long seq, byte[] before, byte[] head, byte[] body) {
    int sealedHead = head.length + FrameSeal.OVERHEAD;
    int length = FIXED + sealedHead + body.length + FrameSeal.OVERHEAD;
    ByteBuffer frame = ByteBuffer.allocate(length);
    frame.putInt(length - Integer.BYTES).putLong(seq).putInt(sealedHead);
    seal.seal(head, FrameSeal.HEAD, seq, before, frame);
    seal.seal(body, FrameSeal.BODY, seq, before, frame);
    return frame.array();
  }

  /** The record at a place where {@code seq} is expected; faults tell what stands there instead. */
  static Frame read(FileChannel channel, FrameSeal seal, Place place) throws IOException {
    long left = channel.size() - place.at();
    ByteBuffer fixed = ByteBuffer.allocate(FIXED);
    Segment.readFully(channel, fixed, place.at());
    if (fixed.hasRemaining()) {
      throw place.fault(JournalFault.Kind.TORN_TAIL);
    }
    fixed.flip();
    long length = Integer.BYTES + (long) fixed.getInt();
    long seq = fixed.getLong();
    int headLength = fixed.getInt();
    boolean sensible =
        headLength >= FrameSeal.OVERHEAD
            && length >= FIXED + (long) headLength + FrameSeal.OVERHEAD;
    if (!sensible || seq != place.seq()) {
      throw place.fault(foreign(channel, place, left, sensible, seq));
    }
    if (length > left) {
      throw place.fault(JournalFault.Kind.TORN_TAIL);
    }
    ByteBuffer sealed = ByteBuffer.allocate(headLength);
    Segment.readFully(channel, sealed, place.at() + FIXED);
    byte[] head = seal.open(sealed.array(), FrameSeal.HEAD, seq, place.before());
    if (head == null) {
      throw place.fault(length == left ? JournalFault.Kind.TORN_TAIL : JournalFault.Kind.ALTERED);
    }
    return new Frame(
        seq, place.at(), (int) length, headLength, head, FrameSeal.chain(place.before(), head));
  }

  private static JournalFault.Kind foreign(
      FileChannel channel, Place place, long left, boolean sensible, long seq) throws IOException {
    if (isZero(channel, place.at(), left)) { // room was made, and the power went before the rest
      return JournalFault.Kind.TORN_TAIL;
    }
    if (!sensible) {
      return JournalFault.Kind.ALTERED;
    }
    return seq > place.seq() ? JournalFault.Kind.MISSING : JournalFault.Kind.OUT_OF_ORDER;
  }

  private static boolean isZero(FileChannel channel, long from, long left) throws IOException {
    int most = 1 << 20;
    if (left > most) {
      return false;
    }
    ByteBuffer rest = ByteBuffer.allocate((int) left);
    Segment.readFully(channel, rest, from);
    for (byte one : rest.array()) {
      if (one != 0) {
        return false;
      }
    }
    return true;
  }

  /** The packed rows; a fault when they are not those of the head. */
  byte[] body(FileChannel channel, FrameSeal seal, Place place) throws IOException {
    ByteBuffer sealed = ByteBuffer.allocate(length - FIXED - headLength);
    Segment.readFully(channel, sealed, at + FIXED + headLength);
    byte[] body = seal.open(sealed.array(), FrameSeal.BODY, seq, place.before());
    if (body == null || !digest(body).equals(HeadText.parse(head).body())) {
      throw place.fault(JournalFault.Kind.ALTERED);
    }
    return body;
  }

  static String digest(byte[] body) {
    return HexFormat.of().formatHex(FrameSeal.sha256().digest(body));
  }

  JournalRecord record() throws IOException {
    return HeadText.parse(head).record(JournalTip.of(seq, hash));
  }

  /** Where a record is expected. */
  record Place(String file, long at, long seq, byte[] before) {
    JournalFault fault(JournalFault.Kind kind) {
      return new JournalFault(kind, seq, file);
    }

    Place after(Frame frame) {
      return new Place(file, at + frame.length(), seq + 1, frame.hash());
    }
  }
}
