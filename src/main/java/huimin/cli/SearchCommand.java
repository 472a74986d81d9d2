package huimin.cli;

import huimin.Wiring;
import huimin.person.PersonKey;
import huimin.person.Villages;
import huimin.text.Messages;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What the search box finds. */
@picocli.CommandLine.Command(name = "search")
final class SearchCommand extends Command.InOffice {
  @Parameters(paramLabel = "TEXT", descriptionKey = "text")
  private String text;

  @Option(names = "--limit", paramLabel = "N", defaultValue = "20", descriptionKey = "limit")
  private int limit;

  @Override
  Answer answer(Wiring office) {
    Villages villages = office.persons().villages();
    List<PersonKey> found = office.persons().search(text, limit);
    String lines =
        found.stream()
            .map(
                p ->
                    Messages.text(
                        "cli.search.row",
                        p.name(),
                        orEmpty(p.idNumber()),
                        villages.name(p.villageId()) + orEmpty(p.group())))
            .collect(Collectors.joining("\n"));
    return Answer.done(
        Map.of("rows", found.stream().map(p -> row(p, villages)).toList()),
        Messages.text("cli.search.done", found.size(), lines));
  }

  private static Map<String, Object> row(PersonKey person, Villages villages) {
    var json = new LinkedHashMap<String, Object>();
    json.put("id", person.id());
    json.put("name", person.name());
    json.put("id_number", person.idNumber());
    json.put("village", villages.name(person.villageId()));
    json.put("group", person.group());
    return json;
  }

  private static String orEmpty(String text) {
    return text == null ? "" : text;
  }
}
