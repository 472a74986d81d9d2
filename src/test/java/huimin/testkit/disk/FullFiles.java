package huimin.testkit.disk;

import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.spi.FileSystemProvider;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;

/** The real file system with every write counted; making and moving a file count as writes. */
final class FullFiles extends FileSystemProvider {
  private final FileSystemProvider below = Path.of("/").getFileSystem().provider();
  private final FullDisk disk;
  private final FullFileSystem files = new FullFileSystem(this);

  FullFiles(FullDisk disk) {
    this.disk = disk;
  }

  FileSystem fileSystem() {
    return files;
  }

  private static Path real(Path path) {
    return FullPath.real(path);
  }

  private void count(Path path) throws IOException {
    count(path, true);
  }

  private void count(Path path, boolean grows) throws IOException {
    disk.beforeWrite(real(path).toAbsolutePath().normalize().toString(), grows);
  }

  private boolean makes(Path path, Set<? extends OpenOption> options) {
    return options.contains(StandardOpenOption.CREATE_NEW)
        || options.contains(StandardOpenOption.CREATE) && !real(path).toFile().exists();
  }

  @Override
  public FileChannel newFileChannel(
      Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
      throws IOException {
    if (makes(path, options)) {
      count(path);
    }
    FileChannel channel = below.newFileChannel(real(path), new HashSet<>(options), attributes);
    return new FullChannel(
        channel,
        new FullChannel.Announcement() {
          @Override
          public void writing(boolean grows) throws IOException {
            count(path, grows);
          }

          @Override
          public void effort() throws IOException {
            disk.beforeEffort(real(path).toAbsolutePath().normalize().toString());
          }
        });
  }

  @Override
  public SeekableByteChannel newByteChannel(
      Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
      throws IOException {
    return newFileChannel(path, options, attributes);
  }

  @Override
  public DirectoryStream<Path> newDirectoryStream(
      Path folder, DirectoryStream.Filter<? super Path> filter) throws IOException {
    DirectoryStream<Path> stream = below.newDirectoryStream(real(folder), p -> true);
    return new DirectoryStream<>() {
      @Override
      public Iterator<Path> iterator() {
        var kept = new java.util.ArrayList<Path>();
        for (Path each : stream) {
          Path full = new FullPath(each, files);
          try {
            if (filter.accept(full)) {
              kept.add(full);
            }
          } catch (IOException e) {
            throw new java.nio.file.DirectoryIteratorException(e);
          }
        }
        return kept.iterator();
      }

      @Override
      public void close() throws IOException {
        stream.close();
      }
    };
  }

  @Override
  public void createDirectory(Path folder, FileAttribute<?>... attributes) throws IOException {
    count(folder);
    below.createDirectory(real(folder), attributes);
  }

  @Override
  public void delete(Path path) throws IOException {
    below.delete(real(path));
  }

  @Override
  public void copy(Path source, Path target, CopyOption... options) throws IOException {
    count(target);
    below.copy(real(source), real(target), options);
  }

  @Override
  public void move(Path source, Path target, CopyOption... options) throws IOException {
    count(target);
    below.move(real(source), real(target), options);
  }

  @Override
  public boolean isSameFile(Path path, Path other) throws IOException {
    return below.isSameFile(real(path), real(other));
  }

  @Override
  public boolean isHidden(Path path) throws IOException {
    return below.isHidden(real(path));
  }

  @Override
  public FileStore getFileStore(Path path) throws IOException {
    return below.getFileStore(real(path));
  }

  @Override
  public void checkAccess(Path path, AccessMode... modes) throws IOException {
    below.checkAccess(real(path), modes);
  }

  @Override
  public <V extends FileAttributeView> V getFileAttributeView(
      Path path, Class<V> type, LinkOption... options) {
    return below.getFileAttributeView(real(path), type, options);
  }

  @Override
  public <A extends BasicFileAttributes> A readAttributes(
      Path path, Class<A> type, LinkOption... options) throws IOException {
    return below.readAttributes(real(path), type, options);
  }

  @Override
  public Map<String, Object> readAttributes(Path path, String attributes, LinkOption... options)
      throws IOException {
    return below.readAttributes(real(path), attributes, options);
  }

  @Override
  public void setAttribute(Path path, String attribute, Object value, LinkOption... options)
      throws IOException {
    below.setAttribute(real(path), attribute, value, options);
  }

  @Override
  public String getScheme() {
    return "full";
  }

  @Override
  public FileSystem newFileSystem(URI uri, Map<String, ?> environment) {
    return files;
  }

  @Override
  public FileSystem getFileSystem(URI uri) {
    return files;
  }

  @Override
  public Path getPath(URI uri) {
    return new FullPath(below.getPath(uri), files);
  }
}
