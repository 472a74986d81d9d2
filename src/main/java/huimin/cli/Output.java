package huimin.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import huimin.text.Messages;
import huimin.value.RefusedException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import org.slf4j.LoggerFactory;

/**
 * Prints answers: with {@code --json} one object on standard output and everything else on standard
 * error; else plain text. UTF-8 always, whatever the console says.
 */
final class Output {
  private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private static final PrintStream ERR = new PrintStream(System.err, true, StandardCharsets.UTF_8);
  private final boolean json;

  Output(boolean json) {
    this.json = json;
  }

  /** Runs, prints and gives the exit code; nothing escapes. */
  int print(Supplier<Answer> command) {
    try {
      Answer answer = command.get();
      if (json) {
        var object = new LinkedHashMap<String, Object>();
        object.put("ok", answer.exit() == Exit.DONE);
        object.putAll(answer.json());
        OUT.println(toJson(object));
      } else {
        OUT.println(answer.text());
      }
      return answer.exit();
    } catch (RefusedException refused) {
      return failed(Exit.of(refused), refused.code(), Messages.text(refused));
    } catch (OutOfMemoryError exhausted) {
      return failed(Exit.REFUSED, "out-of-memory", Messages.text("db.out-of-memory"));
    } catch (CancellationException cancelled) {
      return failed(Exit.REFUSED, "cancelled", Messages.text("cli.cancelled"));
    } catch (RuntimeException unexpected) {
      String code = faultCode(unexpected);
      LoggerFactory.getLogger(Output.class).error("{}", code, unexpected);
      return failed(Exit.UNEXPECTED, code, Messages.text("cli.unexpected", code));
    }
  }

  /** Something beside the answer that its reader should know. */
  static void warn(RefusedException refused) {
    ERR.println(Messages.text(refused));
  }

  private int failed(int exit, String code, String message) {
    if (json) {
      OUT.println(toJson(Map.of("ok", false, "code", code, "message", message)));
    } else {
      ERR.println(message);
    }
    return exit;
  }

  /** Short enough to be read out over the telephone; the same for the same fault. */
  static String faultCode(Throwable fault) {
    StackTraceElement[] trace = fault.getStackTrace();
    String place = trace.length == 0 ? "" : trace[0].getClassName() + trace[0].getMethodName();
    int hash = (fault.getClass().getName() + place).hashCode() & 0xFFFFF;
    return "HM-%05X".formatted(hash);
  }

  private static String toJson(Map<String, Object> object) {
    try {
      return new ObjectMapper().writeValueAsString(object);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
