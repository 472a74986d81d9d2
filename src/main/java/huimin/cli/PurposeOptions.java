package huimin.cli;

import huimin.platform.security.Purpose;
import picocli.CommandLine.Option;

/** Why something leaves the office and for whom; what is not given is as usual. */
final class PurposeOptions {
  @Option(names = "--reason", paramLabel = "TEXT", descriptionKey = "reason")
  private String reason;

  @Option(names = "--recipient", paramLabel = "TEXT", descriptionKey = "recipient")
  private String recipient;

  Purpose purpose() {
    return new Purpose(reason, recipient);
  }
}
