package huimin.platform.blob;

import huimin.platform.security.OfficeSecret;
import huimin.platform.security.SealedStream;
import huimin.platform.settings.AtomicFile;
import huimin.platform.settings.OfficePaths;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A folder of sealed files, each written once. A file is unfinished until its row is committed: so
 * an unfinished one without a row was never wanted, and a finished one is never thrown away, even
 * when the rows are for once older than the files.
 */
public final class BlobStore {
  private static final String UNFINISHED = ".part";
  private static final String PURPOSE = "attachment";
  private static final int NAME_BYTES = 16;
  private static final Predicate<String> NAME = name -> name.matches("[0-9a-f]{32}");

  private final Path folder;
  private final OfficeSecret secret;

  /**
   * The files in a folder.
   *
   * @param folder need not exist yet
   */
  public BlobStore(Path folder, OfficeSecret secret) {
    this.folder = folder;
    this.secret = secret;
  }

  /** The files of an office. */
  public static BlobStore of(Path office, OfficeSecret secret) {
    return new BlobStore(new OfficePaths(office).attachments(), secret);
  }

  /** How a file stands. */
  public enum State {
    WHOLE,
    MISSING,
    /** Cut, changed, exchanged, or sealed under another secret. */
    DAMAGED
  }

  /**
   * Seals a content into a new file, which is on the disk when this returns and unfinished.
   *
   * @return its name, which says nothing
   * @throws IOException when it could not be written; nothing is left then
   */
  public String add(InputStream content) throws IOException {
    byte[] random = new byte[NAME_BYTES];
    new SecureRandom().nextBytes(random);
    String name = HexFormat.of().formatHex(random);
    seal(name, content);
    return name;
  }

  /** The same under a name that is known already: the content of another store. */
  public void seal(String name, InputStream content) throws IOException {
    Files.createDirectories(folder);
    Path file = unfinished(name);
    boolean done = false;
    try (var channel =
        FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      OutputStream out = new BufferedOutputStream(new KeptOpen(channel), 1 << 16);
      try (OutputStream sealed = SealedStream.sealing(out, secret, PURPOSE, bound(name))) {
        content.transferTo(sealed);
      }
      channel.force(true);
      AtomicFile.syncFolder(folder);
      done = true;
    } finally {
      if (!done) {
        Files.deleteIfExists(file);
      }
    }
  }

  /** Closing the seal must not close the file before it is synced. */
  private static final class KeptOpen extends FilterOutputStream {
    KeptOpen(FileChannel channel) {
      super(Channels.newOutputStream(channel));
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      out.write(bytes, from, length);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }

  /** The name belongs to the content: two files exchanged for one another are not opened. */
  private static byte[] bound(String name) {
    return name.getBytes(StandardCharsets.US_ASCII);
  }

  /** Finishes a file whose row is committed. Doing so twice is harmless. */
  public void finish(String name) throws IOException {
    if (Files.exists(unfinished(name))) {
      AtomicFile.publish(unfinished(name), finished(name));
    }
  }

  /**
   * Opens a content. Reading throws {@link SealedStream.SealBroken} where it is not what was
   * sealed; only who reads to the end knows that nothing is missing.
   *
   * @throws NoSuchFileException when there is no such file
   */
  public InputStream open(String name) throws IOException {
    InputStream in = new BufferedInputStream(Files.newInputStream(place(name)), 1 << 16);
    try {
      return SealedStream.opening(in, secret, PURPOSE, bound(name));
    } catch (IOException e) {
      in.close();
      throw e;
    }
  }

  /** Reads all of a file and says how it stands. */
  public State state(String name) {
    try (InputStream in = open(name)) {
      in.transferTo(OutputStream.nullOutputStream());
      return State.WHOLE;
    } catch (NoSuchFileException e) {
      return State.MISSING;
    } catch (IOException e) {
      return State.DAMAGED;
    }
  }

  /** Names of the finished files. */
  public List<String> names() throws IOException {
    return names("");
  }

  /** Names of all files: what is unfinished may have its row all the same. */
  private List<String> all() throws IOException {
    return Stream.concat(names().stream(), names(UNFINISHED).stream()).distinct().toList();
  }

  /**
   * Brings what is not there yet into another store under the same secret, sealed as it is; each
   * copy is read to its end before it counts. What is damaged here is not brought.
   *
   * @return how many files were brought
   * @throws IOException when a copy could not be made
   */
  public int copyTo(BlobStore other) throws IOException {
    int brought = 0;
    for (String name : all()) {
      if (!other.has(name, Files.size(place(name))) && state(name) == State.WHOLE) {
        copy(name, other);
        if (other.state(name) != State.WHOLE) {
          throw new IOException("a copy is not what was copied");
        }
        other.finish(name);
        brought++;
      }
    }
    return brought;
  }

  /**
   * Brings everything into an empty store under another secret, sealed anew. What is damaged is
   * brought as it is: it was not readable before, and nothing is lost by it.
   *
   * @throws IOException when a file could not be brought
   */
  public void resealInto(BlobStore other) throws IOException {
    for (String name : all()) {
      State state = state(name);
      if (state == State.WHOLE) {
        try (InputStream in = open(name)) {
          other.seal(name, in);
        }
      } else {
        copy(name, other);
      }
      if (other.state(name) != state) {
        throw new IOException("a file sealed anew is not what it was");
      }
      other.finish(name);
    }
  }

  private void copy(String name, BlobStore other) throws IOException {
    Files.createDirectories(other.folder);
    Path to = other.unfinished(name);
    Files.deleteIfExists(to); // what a copy cut short has left
    Files.deleteIfExists(other.finished(name)); // a copy of another length is none
    try (var channel =
        FileChannel.open(to, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      Files.copy(place(name), Channels.newOutputStream(channel));
      channel.force(true);
    }
  }

  /** Whether there is a finished file of the name and length. */
  private boolean has(String name, long length) throws IOException {
    return Files.exists(finished(name)) && Files.size(finished(name)) == length;
  }

  private List<String> names(String ending) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(ending))
          .map(name -> name.substring(0, name.length() - ending.length()))
          .filter(NAME)
          .sorted()
          .toList();
    }
  }

  /**
   * Finishes what a program that ended early has left: files with a row are finished, files without
   * one were never said to be saved and go. Nobody may be adding meanwhile.
   *
   * @param known whether a name stands in a row
   */
  public void settle(Predicate<String> known) throws IOException {
    for (String name : names(UNFINISHED)) {
      if (known.test(name)) {
        finish(name);
      } else {
        Files.deleteIfExists(unfinished(name));
      }
    }
  }

  /** Where a file lies now. */
  private Path place(String name) {
    return Files.exists(finished(name)) ? finished(name) : unfinished(name);
  }

  /** Whether there is a file, finished or not. */
  public boolean exists(String name) {
    return Files.exists(place(name));
  }

  /** Where a finished file lies; it need not be there. */
  public Path finished(String name) {
    return folder.resolve(name);
  }

  private Path unfinished(String name) {
    return folder.resolve(name + UNFINISHED);
  }
}
