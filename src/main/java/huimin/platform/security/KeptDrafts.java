package huimin.platform.security;

import huimin.platform.settings.AtomicFile;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What somebody was filling in when the program ended, sealed under the office's secret. Files have
 * random names: which form and whose it is stands inside only.
 */
public final class KeptDrafts {
  private static final String PURPOSE = "draft";
  private static final int NAME_BYTES = 12;

  private final Path folder;
  private final OfficeSecret secret;
  private final String form;
  private final String user;
  private Path file;

  /**
   * The drafts of one form and user; at most one is kept.
   *
   * @param folder made when needed
   * @param form a fixed word of the program
   */
  public KeptDrafts(Path folder, OfficeSecret secret, String form, String user) {
    this.folder = folder;
    this.secret = secret;
    this.form = form;
    this.user = user;
  }

  /** Keeps these texts in place of those kept before. */
  public synchronized void keep(Map<String, String> texts) {
    try {
      Files.createDirectories(folder);
      if (file == null) {
        String name = HexFormat.of().formatHex(WrappedKey.random(NAME_BYTES));
        file = found().map(Found::file).orElse(folder.resolve(name));
      }
      AtomicFile.write(file, sealed(texts));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private byte[] sealed(Map<String, String> texts) throws IOException {
    var bytes = new ByteArrayOutputStream();
    var sealing = SealedStream.sealing(bytes, secret, PURPOSE, new byte[0]);
    try (var out = new DataOutputStream(sealing)) {
      out.writeUTF(form);
      out.writeUTF(user);
      out.writeInt(texts.size());
      for (Map.Entry<String, String> text : texts.entrySet()) {
        out.writeUTF(text.getKey());
        out.writeUTF(text.getValue());
      }
    }
    return bytes.toByteArray();
  }

  /** What was kept; empty when nothing was, or it is under a secret the office no longer has. */
  public synchronized Optional<Map<String, String>> kept() {
    try {
      return found().map(Found::texts);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Nothing is to be kept any more. */
  public synchronized void forget() {
    try {
      Optional<Found> found = found();
      if (found.isPresent()) {
        Files.deleteIfExists(found.get().file());
      }
      file = null;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private record Found(Path file, String form, String user, Map<String, String> texts) {}

  private Optional<Found> found() throws IOException {
    if (!Files.isDirectory(folder)) {
      return Optional.empty();
    }
    List<Path> files;
    try (var all = Files.list(folder)) {
      files = all.sorted().toList();
    }
    for (Path one : files) {
      Optional<Found> found = read(one);
      if (found.isPresent() && found.get().form().equals(form) && found.get().user().equals(user)) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** What cannot be unsealed was kept before the office got another secret: nobody can read it. */
  private Optional<Found> read(Path one) throws IOException {
    try (var opening =
            SealedStream.opening(Files.newInputStream(one), secret, PURPOSE, new byte[0]);
        var in = new DataInputStream(opening)) {
      String whichForm = in.readUTF();
      String whose = in.readUTF();
      var texts = new LinkedHashMap<String, String>();
      for (int left = in.readInt(); left > 0; left--) {
        texts.put(in.readUTF(), in.readUTF());
      }
      return Optional.of(new Found(one, whichForm, whose, texts));
    } catch (SealedStream.SealBroken e) {
      return Optional.empty();
    }
  }
}
