package huimin.secrecy;

import huimin.AtWork;
import huimin.platform.security.Role;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What the command line answers about a closed office. It runs in this process but among classes of
 * its own, because it keeps the output streams it was first loaded with.
 */
final class CliSeen {
  private static final String DAY = "2026-11-24";
  private static final ByteArrayOutputStream SAID = new ByteArrayOutputStream();
  private static final PrintStream STREAM = new PrintStream(SAID, true, StandardCharsets.UTF_8);
  private static final Object COMMANDS = quietly(CliSeen::load);

  /** Who asks what; {@code OUT} is a folder of its own. */
  private record Asked(Role role, String words) {}

  private static final List<List<Asked>> ROUNDS =
      List.of(
          List.of(
              new Asked(Role.CIVIL, "search 赵"),
              new Asked(Role.CIVIL, "export persons --out OUT/p.xlsx"),
              new Asked(Role.CIVIL, "audit"),
              new Asked(Role.AUDITOR, "audit --out OUT/a.xlsx"),
              new Asked(Role.ADMINISTRATOR, "check"),
              new Asked(Role.ADMINISTRATOR, "user list"),
              new Asked(Role.CIVIL, "export cases --out OUT/c.xlsx"),
              new Asked(Role.CIVIL, "--help")),
          List.of(
              new Asked(Role.SOCIAL, "search 个案"),
              new Asked(Role.SOCIAL, "export placements --out OUT/w.xlsx"),
              new Asked(Role.CIVIL, "export aid --month 2026-10 --out OUT/d.xlsx"),
              new Asked(Role.CIVIL, "paylist 2026-10 --out OUT"),
              new Asked(Role.LEADER, "notice 2026-10 --out OUT --format xlsx"),
              new Asked(Role.SOCIAL, "return 2026-10 --out OUT"),
              new Asked(Role.ADMINISTRATOR, "backup --to OUT/../usb"),
              new Asked(Role.CIVIL, "policy show")));

  private CliSeen() {}

  private static Object load() {
    try {
      var urls = new ArrayList<URL>();
      for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
        urls.add(Path.of(entry).toUri().toURL());
      }
      // Open as long as the process: its classes are used by every call.
      var loader =
          new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
      Class.forName("huimin.cli.Output", true, loader);
      Class<?> entry = Class.forName("huimin.cli.CommandLineInterface", true, loader);
      return entry.getConstructors()[0].newInstance((Object) null);
    } catch (ReflectiveOperationException | MalformedURLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Asks a round of questions and looks at the answers and what was written. */
  static void of(Path world, int round, Seen seen) {
    try {
      Path out = Files.createDirectories(world.resolve("asked"));
      Path password =
          Files.writeString(
              world.resolve("password.txt"), new String(OfficeTemplates.PASSWORD) + "\n");
      for (Asked asked : ROUNDS.get(round % ROUNDS.size())) {
        var args =
            new ArrayList<>(Arrays.asList(asked.words().replace("OUT", out.toString()).split(" ")));
        args.addAll(
            List.of(
                "--office",
                world.resolve("office").toString(),
                "--user",
                AtWork.user(asked.role()),
                "--password-file",
                password.toString(),
                "--clock",
                DAY,
                "--json"));
        seen.text("cli " + asked.role().code() + " " + asked.words(), answer(args));
      }
      seen.files("cli paper", out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String answer(List<String> args) {
    return quietly(
        () -> {
          SAID.reset();
          Thread thread = Thread.currentThread();
          ClassLoader own = thread.getContextClassLoader();
          // Reports look for their parts there, and would find this process's classes.
          thread.setContextClassLoader(COMMANDS.getClass().getClassLoader());
          try {
            Object exit =
                COMMANDS
                    .getClass()
                    .getMethod("run", String[].class)
                    .invoke(COMMANDS, (Object) args.toArray(String[]::new));
            return exit + "\n" + SAID.toString(StandardCharsets.UTF_8);
          } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
          } finally {
            thread.setContextClassLoader(own);
          }
        });
  }

  private static synchronized <T> T quietly(java.util.function.Supplier<T> work) {
    PrintStream out = System.out;
    PrintStream err = System.err;
    System.setOut(STREAM);
    System.setErr(STREAM);
    try {
      return work.get();
    } finally {
      System.setOut(out);
      System.setErr(err);
    }
  }
}
