package huimin.cli;

import huimin.Wiring;
import huimin.exchange.OfficeFounding;
import huimin.platform.db.OfficeInfo;
import huimin.text.Messages;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import picocli.CommandLine.Option;

/** Makes an office. */
@picocli.CommandLine.Command(name = "init")
final class InitCommand extends Command {
  @Option(names = "--name", required = true, paramLabel = "NAME", descriptionKey = "name")
  private String name;

  @Option(names = "--district", required = true, paramLabel = "NAME", descriptionKey = "district")
  private String district;

  @Option(names = "--villages", required = true, paramLabel = "FILE", descriptionKey = "villages")
  private Path villages;

  @Option(names = "--policy", paramLabel = "FILE", descriptionKey = "policy")
  private Path policy;

  @Option(names = "--phones", split = ",", paramLabel = "TEL", descriptionKey = "phones")
  private List<String> phones = List.of();

  @Override
  Answer answer() {
    var request =
        new OfficeFounding.Request(
            options().office(), new OfficeInfo(name, district, false), villages, policy, phones);
    OfficeFounding.Founded founded =
        Wiring.founding(options().clock()).found(request, options().user(), options().password());
    var json = new LinkedHashMap<String, Object>();
    json.put("office", options().office().toString());
    json.put("name", name);
    json.put("villages", founded.villages());
    json.put("user", options().user());
    json.put("recovery_key", founded.recoveryKey());
    return Answer.done(
        json,
        Messages.text(
            "cli.init.done", options().office(), founded.villages(), founded.recoveryKey()));
  }
}
