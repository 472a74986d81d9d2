package huimin.platform.backup;

import huimin.platform.db.Annex;
import huimin.platform.db.SnapshotSource;
import huimin.platform.db.SnapshotSummary;
import huimin.platform.journal.JournalReader;
import huimin.platform.task.Progress;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What is sealed in a backup: the files of the annex as bytes, the journal's files, where they
 * belong to it, then the snapshot.
 */
final class BackupContent {
  private static final String JOURNAL_FILE = "\\d{10}\\.hmj";
  private static final int MOST_FILES = 100_000;

  private BackupContent() {}

  /**
   * Writes it. A file of the journal may grow meanwhile; as much of it is taken as belongs to the
   * snapshot.
   */
  static SnapshotSummary write(
      SnapshotSource source, List<JournalReader.Part> journal, OutputStream out, Progress progress)
      throws IOException {
    var files = new DataOutputStream(out);
    byte[] annex = Annex.bytes(source.folder());
    files.writeInt(annex.length);
    files.write(annex);
    files.writeInt(journal.size());
    for (JournalReader.Part part : journal) {
      files.writeUTF(part.file().getFileName().toString());
      files.writeLong(part.length());
      try (InputStream in = Files.newInputStream(part.file())) {
        copy(in, files, part.length());
      }
    }
    files.flush();
    return source.write(out, progress);
  }

  /** Passes over what stands before the snapshot. */
  static void skip(BackupHeader header, InputStream in) throws IOException {
    annex(header, in);
    journal(in, null);
  }

  /**
   * The annex's files as {@link Annex#bytes} gave them; null in a backup from before there was one.
   */
  static byte[] annex(BackupHeader header, InputStream in) throws IOException {
    if (header.format() < BackupHeader.FIRST_WITH_ANNEX) {
      return null;
    }
    int length = new DataInputStream(in).readInt();
    byte[] bytes = length < 0 ? new byte[0] : in.readNBytes(length);
    if (length < 0 || bytes.length < length) {
      throw new EOFException("a file ends early");
    }
    return bytes;
  }

  /**
   * Passes over the journal or puts its files into a folder, and leaves the stream where the
   * snapshot begins.
   *
   * @param folder that exists, or null to pass over
   * @return how many files there were
   */
  static int journal(InputStream in, Path folder) throws IOException {
    var files = new DataInputStream(in);
    int count = files.readInt();
    if (count < 0 || count > MOST_FILES) {
      throw new EOFException("not a backup");
    }
    for (int i = 0; i < count; i++) {
      String name = files.readUTF();
      long length = files.readLong();
      if (!name.matches(JOURNAL_FILE)) { // never a path that leads elsewhere
        throw new EOFException("not a backup");
      }
      try (OutputStream out =
          folder == null
              ? OutputStream.nullOutputStream()
              : Files.newOutputStream(folder.resolve(name))) {
        copy(files, out, length);
      }
    }
    return count;
  }

  private static void copy(InputStream in, OutputStream out, long length) throws IOException {
    byte[] buffer = new byte[1 << 16];
    long left = length;
    while (left > 0) {
      int read = in.read(buffer, 0, (int) Math.min(buffer.length, left));
      if (read < 0) {
        throw new EOFException("a file ends early");
      }
      out.write(buffer, 0, read);
      left -= read;
    }
  }
}
