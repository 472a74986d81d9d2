import com.google.googlejavaformat.java.Formatter;
import java.nio.file.*;

/** Rewrites every Java source in the house format: mvn -q -Pformat initialize. */
class Format {
  public static void main(String[] args) throws Exception {
    var formatter = new Formatter();
    for (String root : new String[] {"src", "installer"}) {
      try (var files = Files.walk(Path.of(args[0], root))) {
        for (Path file :
            (Iterable<Path>) files.filter(f -> f.toString().endsWith(".java"))::iterator) {
          String before = Files.readString(file);
          String after = formatter.formatSourceAndFixImports(before);
          if (!after.equals(before)) {
            Files.writeString(file, after);
            System.out.println(file);
          }
        }
      }
    }
  }
}
