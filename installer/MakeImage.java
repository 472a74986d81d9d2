import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.*;
import java.util.*;
import java.util.jar.*;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/**
 * Build step: target/huimin with the program, its libraries, its fonts and an own Java runtime, so
 * that it runs where no Java, or another one, is installed.
 */
class MakeImage {
  /** All that the libraries ask for; found by running every part of the program. */
  private static final String MODULES =
      "java.base,java.desktop,java.logging,java.management,java.naming,java.net.http,"
          + "java.scripting,java.security.jgss,java.sql,java.sql.rowset,java.xml,java.xml.crypto,"
          + "jdk.unsupported,jdk.xml.dom,jdk.jfr,jdk.zipfs,jdk.charsets,jdk.localedata,"
          + "jdk.crypto.ec,jdk.accessibility";

  public static void main(String[] args) throws Exception {
    Path target = Path.of(args[0]);
    Path image = target.resolve("huimin");
    makeRuntime(image.resolve("runtime"));
    Path lib = emptied(image.resolve("lib"));
    Path javafx = emptied(lib.resolve("javafx"));
    List<String> names = new ArrayList<>();
    for (String entry : new TreeSet<>(List.of(args[2].split(File.pathSeparator)))) {
      Path jar = Path.of(entry);
      if (!entry.endsWith(".jar")) {
        continue;
      }
      boolean fx = jar.getFileName().toString().startsWith("javafx-");
      Files.copy(jar, (fx ? javafx : lib).resolve(jar.getFileName()));
      if (!fx) {
        names.add(jar.getFileName().toString());
      }
    }
    Path fonts = emptied(lib.resolve("fonts"));
    writeProgram(target.resolve(args[1]), lib.resolve("huimin.jar"), fonts, names);
    writeLaunchers(Files.createDirectories(image.resolve("bin")));
  }

  /** The runtime is made once: it depends on the JDK alone. */
  private static void makeRuntime(Path runtime) throws IOException {
    Path release = runtime.resolve("release");
    String version = "JAVA_VERSION=\"" + System.getProperty("java.version") + "\"";
    if (Files.exists(release) && Files.readString(release).contains(version)) {
      return;
    }
    delete(runtime);
    int failed =
        ToolProvider.findFirst("jlink")
            .orElseThrow()
            .run(
                new PrintWriter(System.out, true),
                new PrintWriter(System.err, true),
                "--add-modules",
                MODULES,
                "--strip-debug",
                "--no-header-files",
                "--no-man-pages",
                "--include-locales=zh,en",
                "--output",
                runtime.toString());
    if (failed != 0) {
      throw new IOException("jlink ended with " + failed);
    }
  }

  /**
   * Our jar with the libraries named in its manifest, so that one short class path does; fonts lie
   * beside it as files, because the toolkit would copy them out of a jar at every start.
   */
  private static void writeProgram(Path from, Path to, Path fonts, List<String> libraries)
      throws IOException {
    var manifest = new Manifest();
    Attributes main = manifest.getMainAttributes();
    main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
    main.put(Attributes.Name.MAIN_CLASS, "huimin.Main");
    main.put(Attributes.Name.CLASS_PATH, String.join(" ", libraries));
    try (var in = new JarFile(from.toFile());
        var out = new JarOutputStream(Files.newOutputStream(to), manifest)) {
      for (JarEntry entry : Collections.list(in.entries())) {
        if (entry.getName().startsWith("META-INF/MANIFEST")
            || entry.getName().equals("META-INF/")) {
          continue;
        }
        if (entry.getName().matches("fonts/.+")) {
          Files.copy(
              in.getInputStream(entry), fonts.resolve(Path.of(entry.getName()).getFileName()));
        }
        var copy = new JarEntry(entry.getName());
        copy.setTime(entry.getTime());
        out.putNextEntry(copy);
        in.getInputStream(entry).transferTo(out);
        out.closeEntry();
      }
    }
  }

  private static void writeLaunchers(Path bin) throws IOException {
    Path unix = bin.resolve("huimin");
    Files.copy(Path.of("installer/huimin.sh"), unix, StandardCopyOption.REPLACE_EXISTING);
    unix.toFile().setExecutable(true, false);
    Files.copy(
        Path.of("installer/huimin.cmd"),
        bin.resolve("huimin.cmd"),
        StandardCopyOption.REPLACE_EXISTING);
  }

  private static Path emptied(Path folder) throws IOException {
    delete(folder);
    return Files.createDirectories(folder);
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : (Iterable<Path>) files.sorted(Comparator.reverseOrder())::iterator) {
          Files.delete(file);
        }
      }
    }
  }
}
