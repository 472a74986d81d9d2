package huimin.testkit.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import org.h2.store.fs.FileBase;
import org.h2.store.fs.FilePathWrapper;

/** H2's files on a {@link FullDisk}; H2 makes further ones of it by its empty constructor. */
public final class FullH2Files extends FilePathWrapper {
  /** H2 instantiates by reflection, so that the disk can only be known here. */
  private static volatile FullDisk disk;

  /** For H2. */
  public FullH2Files() {}

  FullH2Files(FullDisk under) {
    disk = under;
  }

  @Override
  public String getScheme() {
    return "async";
  }

  @Override
  public FileChannel open(String mode) throws IOException {
    return new Counted(getBase().open(mode), getBase().toString());
  }

  /** A file whose writes are counted. */
  private static final class Counted extends FileBase {
    private final FileChannel file;
    private final String name;

    Counted(FileChannel file, String name) {
      this.file = file;
      this.name = name;
    }

    @Override
    public int write(ByteBuffer from, long position) throws IOException {
      disk.beforeWrite(name, position + from.remaining() > file.size());
      return file.write(from, position);
    }

    @Override
    public int write(ByteBuffer from) throws IOException {
      disk.beforeWrite(name, file.position() + from.remaining() > file.size());
      return file.write(from);
    }

    @Override
    public FileChannel truncate(long size) throws IOException {
      disk.beforeEffort(name);
      file.truncate(size);
      return this;
    }

    @Override
    public void force(boolean metaData) throws IOException {
      disk.beforeEffort(name);
      file.force(metaData);
    }

    @Override
    public int read(ByteBuffer to) throws IOException {
      return file.read(to);
    }

    @Override
    public int read(ByteBuffer to, long position) throws IOException {
      return file.read(to, position);
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
    public FileLock tryLock(long position, long size, boolean shared) throws IOException {
      return file.tryLock(position, size, shared);
    }

    @Override
    protected void implCloseChannel() throws IOException {
      file.close();
    }
  }
}
