package huimin.testkit.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;

/** A file whose writes are announced before they are done. */
final class FullChannel extends FileChannel {

  /** Told before each write; may refuse it. */
  interface Announcement {
    void writing(boolean grows) throws IOException;

    /** Told before the file is cut or waited for. */
    void effort() throws IOException;
  }

  private final FileChannel file;
  private final Announcement announcement;

  FullChannel(FileChannel file, Announcement announcement) {
    this.file = file;
    this.announcement = announcement;
  }

  private boolean grows(long position, long bytes) throws IOException {
    return position + bytes > file.size();
  }

  @Override
  public int read(ByteBuffer to) throws IOException {
    return file.read(to);
  }

  @Override
  public long read(ByteBuffer[] to, int offset, int length) throws IOException {
    return file.read(to, offset, length);
  }

  @Override
  public int read(ByteBuffer to, long position) throws IOException {
    return file.read(to, position);
  }

  @Override
  public int write(ByteBuffer from) throws IOException {
    announcement.writing(grows(file.position(), from.remaining()));
    return file.write(from);
  }

  @Override
  public long write(ByteBuffer[] from, int offset, int length) throws IOException {
    announcement.writing(true);
    return file.write(from, offset, length);
  }

  @Override
  public int write(ByteBuffer from, long position) throws IOException {
    announcement.writing(grows(position, from.remaining()));
    return file.write(from, position);
  }

  @Override
  public long transferFrom(ReadableByteChannel from, long position, long count) throws IOException {
    announcement.writing(grows(position, count));
    return file.transferFrom(from, position, count);
  }

  @Override
  public long transferTo(long position, long count, WritableByteChannel to) throws IOException {
    return file.transferTo(position, count, to);
  }

  @Override
  public long position() throws IOException {
    return file.position();
  }

  @Override
  public FileChannel position(long position) throws IOException {
    file.position(position);
    return this;
  }

  @Override
  public long size() throws IOException {
    return file.size();
  }

  @Override
  public FileChannel truncate(long size) throws IOException {
    announcement.effort();
    file.truncate(size);
    return this;
  }

  @Override
  public void force(boolean metaData) throws IOException {
    announcement.effort();
    file.force(metaData);
  }

  @Override
  public MappedByteBuffer map(MapMode mode, long position, long size) throws IOException {
    throw new IOException("a mapped file cannot be counted");
  }

  @Override
  public FileLock lock(long position, long size, boolean shared) throws IOException {
    return file.lock(position, size, shared);
  }

  @Override
  public FileLock tryLock(long position, long size, boolean shared) throws IOException {
    return file.tryLock(position, size, shared);
  }

  @Override
  protected void implCloseChannel() throws IOException {
    file.close();
  }
}
