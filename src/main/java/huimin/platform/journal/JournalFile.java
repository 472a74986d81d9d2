package huimin.platform.journal;

import java.io.EOFException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** One file of a journal as it is written to. */
sealed interface JournalFile extends AutoCloseable {

  /** Opens a file that is there. */
  static JournalFile open(Path file) throws IOException {
    return file.getFileSystem().equals(FileSystems.getDefault())
        ? new OnDisk(new RandomAccessFile(file.toFile(), "rw"))
        : new Elsewhere(FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE));
  }

  /** Writes all of it from a place on; on the disk only after {@link #sync}. */
  void write(byte[] bytes, long at) throws IOException;

  /** What stands from a place on to the end. */
  byte[] rest(long at) throws IOException;

  /** Takes off what stands from a place on. */
  void cut(long at) throws IOException;

  void sync() throws IOException;

  long length() throws IOException;

  @Override
  void close() throws IOException;

  /** On the machine's own disks: no channel, because an interrupted thread would close that. */
  record OnDisk(RandomAccessFile file) implements JournalFile {
    @Override
    public void write(byte[] bytes, long at) throws IOException {
      file.seek(at);
      file.write(bytes);
    }

    @Override
    public byte[] rest(long at) throws IOException {
      byte[] rest = new byte[Math.toIntExact(file.length() - at)];
      file.seek(at);
      file.readFully(rest);
      return rest;
    }

    @Override
    public void cut(long at) throws IOException {
      file.setLength(at);
    }

    @Override
    public void sync() throws IOException {
      file.getFD().sync();
    }

    @Override
    public long length() throws IOException {
      return file.length();
    }

    @Override
    public void close() throws IOException {
      file.close();
    }
  }

  /** On a file system of another kind, which knows channels only. */
  record Elsewhere(FileChannel file) implements JournalFile {
    @Override
    public void write(byte[] bytes, long at) throws IOException {
      ByteBuffer left = ByteBuffer.wrap(bytes);
      while (left.hasRemaining()) {
        file.write(left, at + left.position());
      }
    }

    @Override
    public byte[] rest(long at) throws IOException {
      ByteBuffer rest = ByteBuffer.allocate(Math.toIntExact(file.size() - at));
      Segment.readFully(file, rest, at);
      if (rest.hasRemaining()) {
        throw new EOFException();
      }
      return rest.array();
    }

    @Override
    public void cut(long at) throws IOException {
      file.truncate(at);
    }

    @Override
    public void sync() throws IOException {
      file.force(true);
    }

    @Override
    public long length() throws IOException {
      return file.size();
    }

    @Override
    public void close() throws IOException {
      file.close();
    }
  }
}
