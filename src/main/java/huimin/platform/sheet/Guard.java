package huimin.platform.sheet;

import huimin.value.RefusedException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.apache.poi.EncryptedDocumentException;

/**
 * The one place where what the libraries throw becomes a refusal. They throw dozens of unchecked
 * exceptions on damaged files, so everything that is not ours means: damaged. A cancel and errors
 * of the machine (out of memory) pass.
 */
final class Guard {
  private Guard() {}

  static <T> T reading(Path file, Callable<T> work) {
    try {
      return work.call();
    } catch (RefusedException | CancellationException e) {
      throw e;
    } catch (ConsumerFailed e) {
      throw e.cause;
    } catch (EncryptedDocumentException e) {
      throw new RefusedException(e, "sheet.password-protected", name(file));
    } catch (Exception e) {
      throw new RefusedException(e, "sheet.damaged", name(file));
    }
  }

  /** The consumer with its own failures marked, so that they are not taken for damage. */
  static Consumer<SheetRow> marked(Consumer<SheetRow> consumer) {
    return row -> {
      try {
        consumer.accept(row);
      } catch (RuntimeException e) {
        throw new ConsumerFailed(e);
      }
    };
  }

  static String name(Path file) {
    return String.valueOf(file.getFileName());
  }

  private static final class ConsumerFailed extends RuntimeException {
    private final transient RuntimeException cause;

    private ConsumerFailed(RuntimeException cause) {
      super(cause);
      this.cause = cause;
    }
  }
}
