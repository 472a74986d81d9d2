package huimin.platform.journal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;

/** Goes along the records of a journal's files, in order, and stops at the first fault. */
final class Walk {

  /** What is done at each record. */
  interface Visitor {
    void visit(Frame frame, Rows rows) throws IOException;
  }

  /** The packed rows of the record at hand. */
  interface Rows {
    byte[] packed() throws IOException;
  }

  private final FrameSeal seal;
  private final List<Path> files;

  Walk(Path folder, FrameSeal seal) {
    this.files = Segment.files(folder);
    this.seal = seal;
  }

  List<Path> files() {
    return files;
  }

  /**
   * Visits the records from a number to another; the chain is followed from the beginning of the
   * file that holds the first.
   *
   * @return the number after the last record there was
   */
  long run(long from, long until, Visitor visitor) throws IOException {
    int first = fileOf(from);
    if (first < 0) {
      String name = files.isEmpty() ? "" : Segment.name(files.getFirst());
      throw new JournalFault(JournalFault.Kind.MISSING, from, name);
    }
    Frame.Place place = null;
    for (int i = first; i < files.size(); i++) {
      Segment segment = Segment.read(files.get(i));
      requireNext(segment, place);
      try {
        place = within(segment, from, until, visitor);
      } catch (JournalFault e) {
        throw i == files.size() - 1 ? e : inTheMiddle(e);
      }
      if (place.seq() > until) {
        break;
      }
    }
    return place.seq();
  }

  /** What would be a torn end is no end where another file follows. */
  private static JournalFault inTheMiddle(JournalFault e) {
    return e.kind() == JournalFault.Kind.TORN_TAIL
        ? new JournalFault(JournalFault.Kind.ALTERED, e.seq(), e.file())
        : e;
  }

  private int fileOf(long seq) {
    int at = files.size() - 1;
    while (at >= 0 && Segment.firstOf(files.get(at)) > seq) {
      at--;
    }
    return at;
  }

  private static void requireNext(Segment segment, Frame.Place place) {
    if (place == null) {
      return;
    }
    if (segment.first() != place.seq()) {
      throw place.fault(
          segment.first() > place.seq()
              ? JournalFault.Kind.MISSING
              : JournalFault.Kind.OUT_OF_ORDER);
    }
    if (!Arrays.equals(segment.before(), place.before())) {
      throw new JournalFault(
          JournalFault.Kind.ALTERED, segment.first(), Segment.name(segment.file()));
    }
  }

  private Frame.Place within(Segment segment, long from, long until, Visitor visitor)
      throws IOException {
    var place =
        new Frame.Place(
            Segment.name(segment.file()), Segment.HEADER, segment.first(), segment.before());
    try (var channel = FileChannel.open(segment.file(), StandardOpenOption.READ)) {
      while (place.seq() <= until && place.at() < channel.size()) {
        Frame frame = Frame.read(channel, seal, place);
        if (frame.seq() >= from) {
          Frame.Place here = place;
          visitor.visit(frame, () -> frame.body(channel, seal, here));
        }
        place = place.after(frame);
      }
      return place;
    }
  }
}
