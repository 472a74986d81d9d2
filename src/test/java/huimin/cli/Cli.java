package huimin.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The program as its caller meets it: a process, its exit code, what it prints. */
record Cli(Path office, Path passwordFile) {
  static final String USER = "民政员";

  /** What one run gave. */
  record Run(int exit, String out, String err) {
    JsonNode json() {
      try {
        return new ObjectMapper().readTree(out);
      } catch (IOException e) {
        throw new UncheckedIOException(out + err, e);
      }
    }
  }

  /** The command that makes the town these tests work in. */
  static String[] founding(Path villages) {
    return new String[] {
      "init", "--name", "安溪镇", "--district", "铜梁区", "--villages", villages.toString()
    };
  }

  /** Runs a command on the office, answering in JSON. */
  Run run(String... command) {
    return run(List.of(), command);
  }

  /** The same on a Java machine with these settings. */
  Run run(List<String> machine, String... command) {
    var args = new ArrayList<>(List.of(command));
    args.addAll(
        List.of(
            "--office",
            office.toString(),
            "--user",
            USER,
            "--password-file",
            passwordFile.toString(),
            "--json"));
    return plain(args, machine);
  }

  /** Runs with exactly these arguments. */
  static Run plain(List<String> args) {
    return plain(args, List.of());
  }

  private static Run plain(List<String> args, List<String> machine) {
    return await(prepared(args, machine));
  }

  /** A program ready to be started, on a Java machine with these settings. */
  static ProcessBuilder prepared(List<String> args, List<String> machine) {
    var line = new ArrayList<String>();
    line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    line.addAll(machine);
    line.addAll(List.of("-cp", System.getProperty("java.class.path"), "huimin.Main"));
    line.addAll(args);
    var builder = new ProcessBuilder(line);
    builder.environment().remove("DISPLAY");
    builder.environment().remove("HUIMIN_PASSWORD");
    return builder;
  }

  /** Starts it and waits for its end. */
  static Run await(ProcessBuilder builder) {
    try {
      Path out = Files.createTempFile("huimin-out", ".txt");
      Path err = Files.createTempFile("huimin-err", ".txt");
      int exit = builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start().waitFor();
      var run =
          new Run(
              exit,
              Files.readString(out, StandardCharsets.UTF_8),
              Files.readString(err, StandardCharsets.UTF_8));
      Files.delete(out);
      Files.delete(err);
      return run;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
