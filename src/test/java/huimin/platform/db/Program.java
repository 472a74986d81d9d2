package huimin.platform.db;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Another program, on the Java and the classes of this test. */
public final class Program {
  private Program() {}

  public static Process start(Class<?> main, String... args) throws IOException {
    return new ProcessBuilder(command(main, args))
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  /** The same where no file may grow beyond a size: as good as a full disk, without one. */
  public static Process startWithFilesUpTo(int kibibytes, Class<?> main, String... args)
      throws IOException {
    List<String> limited = new ArrayList<>(List.of("bash", "-c"));
    limited.add("ulimit -f " + kibibytes + " && exec \"$@\"");
    limited.add("bash");
    limited.addAll(command(main, args));
    return new ProcessBuilder(limited).redirectError(ProcessBuilder.Redirect.INHERIT).start();
  }

  private static List<String> command(Class<?> main, String... args) {
    List<String> command =
        new ArrayList<>(
            List.of(
                System.getProperty("java.home") + "/bin/java",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx256m",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
    command.addAll(List.of(args));
    return command;
  }
}
