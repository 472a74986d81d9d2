package huimin.platform.journal;

/** A place where a journal is not what was written. */
public final class JournalFault extends RuntimeException {

  /** What is wrong there. */
  public enum Kind {
    /** The record does not authenticate: altered, or another one in its place. */
    ALTERED,
    /** The record with this number is not there: taken out, or a file is missing. */
    MISSING,
    /** A record stands where another belongs: put in, repeated or moved. */
    OUT_OF_ORDER,
    /** The journal ends before this number, which it had reached. */
    CUT_TAIL,
    /** The last record was not written to its end. */
    TORN_TAIL,
    /** The chain has another value at this number: another copy, or another history. */
    OTHER_HISTORY
  }

  private final Kind kind;
  private final long seq;
  private final String file;

  /** A fault at a record. */
  public JournalFault(Kind kind, long seq, String file) {
    super(kind + " at " + seq + " in " + file);
    this.kind = kind;
    this.seq = seq;
    this.file = file;
  }

  /** What is wrong. */
  public Kind kind() {
    return kind;
  }

  /** The number of the first record it concerns. */
  public long seq() {
    return seq;
  }

  /** Name of the file. */
  public String file() {
    return file;
  }
}
