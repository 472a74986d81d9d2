package huimin.cli;

import huimin.Wiring;
import huimin.exchange.ImportRequest;
import huimin.exchange.ImportResult;
import huimin.platform.task.Progress;
import huimin.policy.ParameterRow;
import huimin.policy.PolicyText;
import huimin.text.Messages;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine.Parameters;

/** Dated standards and parameters. */
@picocli.CommandLine.Command(
    name = "policy",
    subcommands = {PolicyCommand.Take.class, PolicyCommand.Show.class})
final class PolicyCommand {

  /** Takes a policy workbook in. */
  @picocli.CommandLine.Command(name = "import")
  static final class Take extends Command.InOffice {
    @Parameters(paramLabel = "FILE", descriptionKey = "file")
    private Path file;

    @Override
    Answer answer(Wiring office) {
      var request =
          new ImportRequest(file, Wiring.founding(options().clock()).policyLayouts(), null, false);
      ImportResult result = office.imports().run(request, office.session(), Progress.NONE);
      return ImportAnswer.of(result, false, null);
    }
  }

  /** Shows what is in force and was. */
  @picocli.CommandLine.Command(name = "show")
  static final class Show extends Command.InOffice {
    @Override
    Answer answer(Wiring office) {
      var json = new LinkedHashMap<String, Object>();
      json.put("standards", office.policy().texts().stream().map(Show::standard).toList());
      json.put("parameters", office.policy().parameters().stream().map(Show::parameter).toList());
      String text =
          office.policy().texts().stream()
              .map(
                  t ->
                      Messages.text(
                          "cli.policy.row", t.programme(), t.validFrom(), t.standard(), t.source()))
              .collect(Collectors.joining("\n"));
      return Answer.done(json, text);
    }

    private static Map<String, Object> standard(PolicyText text) {
      var json = new LinkedHashMap<String, Object>();
      json.put("programme", text.programme());
      json.put("valid_from", text.validFrom().toString());
      json.put("policy", text.policy());
      json.put("standard", text.standard());
      json.put("verified", text.verified());
      json.put("source", text.source());
      return json;
    }

    private static Map<String, Object> parameter(ParameterRow row) {
      var json = new LinkedHashMap<String, Object>();
      json.put("code", row.code());
      json.put("value", row.value());
      json.put("valid_from", row.validFrom().toString());
      json.put("source", row.source());
      return json;
    }
  }
}
