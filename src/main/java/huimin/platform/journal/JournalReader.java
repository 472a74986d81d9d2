package huimin.platform.journal;

import java.nio.file.Path;

/** Reads a journal. */
public final class JournalReader {
  private JournalReader() {}

  /** A file of the journal, and how much of it belongs to this reading. */
  public record Part(Path file, long length) {}
}
