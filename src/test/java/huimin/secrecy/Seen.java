package huimin.secrecy;

import huimin.platform.security.Role;
import huimin.testkit.PdfText;
import huimin.text.Messages;
import huimin.value.RefusedException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;

/** Everything somebody got from an office: what it was called, and its bytes. */
final class Seen {
  /** Sealing pads and compresses what is random: files of equal content differ by less. */
  private static final long LOOSE = 60_000;

  /** The database's own thread writes and tidies by the machine's time, in pieces of its liking. */
  private static final long DATABASE = 1_000_000;

  /** Bears the tip of the journal inside a packed page, so its text is compared instead. */
  private static final String SLIP = "月结单.pdf";

  private static final int BYTES = 4;

  private final String folder;
  private final SortedMap<String, byte[]> things = new TreeMap<>();
  private final SortedMap<String, Long> sizes = new TreeMap<>();
  private final Set<String> refusals = new HashSet<>();

  /** Nothing yet, of an office in a folder. */
  Seen(Path folder) {
    this.folder = folder.toString();
  }

  /** A text. */
  void text(String name, String text) {
    things.put(
        Normal.text(name, folder), Normal.text(text, folder).getBytes(StandardCharsets.UTF_8));
  }

  /** A drawn screen, every pixel of it. */
  void pixels(String name, Image image) {
    things.put(name, pixels(image));
  }

  /** The pixels of an image, line by line. */
  static byte[] pixels(Image image) {
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    byte[] drawn = new byte[width * height * BYTES];
    image
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getByteBgraInstance(), drawn, 0, width * BYTES);
    return drawn;
  }

  /** What a service answers, or the words of its refusal. */
  void answer(String name, Supplier<?> service) {
    try {
      text(name, Facts.of(service.get()));
    } catch (RefusedException refused) {
      refusals.add(Normal.text(name, folder));
      text(name, refused.code() + " " + Messages.text(refused));
    }
  }

  /** The size of a sealed file, of which the content tells nothing. */
  void size(String name, long bytes) {
    text("file " + name, "there");
    sizes.put(Normal.text(name, folder), bytes);
  }

  /** All files of a folder, unpacked where they are packed; the folder is deleted. */
  void files(String name, Path from) {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
        file(name + " " + from.relativize(file), file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    huimin.testkit.TestOffice.delete(from);
  }

  private void file(String name, Path file) throws IOException {
    if (file.endsWith(SLIP)) {
      text(name, PdfText.of(file).replaceAll("\\s", ""));
      return;
    }
    byte[] bytes = Files.readAllBytes(file);
    if (bytes.length < 2 || bytes[0] != 'P' || bytes[1] != 'K') {
      things.put(name, Normal.bytes(UnpackedPdf.isOne(bytes) ? UnpackedPdf.of(bytes) : bytes));
      return;
    }
    try (var zip = new ZipFile(file.toFile())) {
      var names = new ArrayList<String>();
      for (var entry : Collections.list(zip.entries())) {
        names.add(entry.getName());
        byte[] part = zip.getInputStream(entry).readAllBytes();
        things.put(name + "!" + entry.getName(), Normal.bytes(part));
      }
      things.put(name, names.toString().getBytes(StandardCharsets.UTF_8));
    }
  }

  /** How many things there are. */
  int count() {
    return things.size() + sizes.size();
  }

  /** How many of each kind there are, leaving out what was refused. */
  Map<String, Integer> kinds() {
    var kinds = new TreeMap<String, Integer>();
    for (String name : things.keySet()) {
      if (!refusals.contains(name)) {
        kinds.merge(kind(name), 1, Integer::sum);
      }
    }
    return kinds;
  }

  private static String kind(String name) {
    String[] words = name.split(" ");
    boolean ofRole = Arrays.stream(Role.values()).anyMatch(role -> role.code().equals(words[0]));
    return words[ofRole && words.length > 1 ? 1 : 0];
  }

  /** What differs in another office: each thing by name, with the first place where it does. */
  List<String> differences(Seen other) {
    var found = new ArrayList<String>();
    var names = new TreeMap<String, byte[]>(things);
    names.putAll(other.things);
    for (String name : names.keySet()) {
      byte[] here = things.get(name);
      byte[] there = other.things.get(name);
      if (here == null || there == null) {
        found.add(name + ": only in the " + (here == null ? "second" : "first"));
      } else if (!Arrays.equals(here, there)) {
        found.add(name + ": " + place(here, there));
      }
    }
    sizes.forEach(
        (name, size) -> {
          long there = other.sizes.getOrDefault(name, size);
          if (Math.abs(size - there) > (name.endsWith(".mv.db") ? DATABASE : LOOSE)) {
            found.add("size of " + name + ": " + size + " / " + there);
          }
        });
    return found;
  }

  private static String place(byte[] here, byte[] there) {
    int at = Math.max(0, Arrays.mismatch(here, there));
    return "at " + at + "\n  first:  " + around(here, at) + "\n  second: " + around(there, at);
  }

  private static String around(byte[] bytes, int at) {
    int from = Math.max(0, at - 90);
    int to = Math.min(bytes.length, at + 90);
    return new String(bytes, from, Math.max(0, to - from), StandardCharsets.UTF_8)
        .replace("\n", "⏎");
  }
}
