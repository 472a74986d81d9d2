package huimin.cli;

import huimin.Wiring;
import huimin.person.PersonFound;
import huimin.person.PersonKey;
import huimin.person.SearchKind;
import huimin.person.Villages;
import huimin.text.Messages;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
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
    List<PersonFound> found = office.people().search().find(text, limit);
    String lines =
        found.stream()
            .map(
                f ->
                    Messages.text(
                        "cli.search.row",
                        f.person().name(),
                        orEmpty(f.person().idNumber()),
                        villages.name(f.person().villageId()) + orEmpty(f.person().group()),
                        by(f, SearchKind::label)))
            .collect(Collectors.joining("\n"));
    return Answer.done(
        Map.of("rows", found.stream().map(f -> row(f, villages)).toList()),
        Messages.text("cli.search.done", found.size(), lines));
  }

  private static Map<String, Object> row(PersonFound found, Villages villages) {
    PersonKey person = found.person();
    var json = new LinkedHashMap<String, Object>();
    json.put("id", person.id());
    json.put("name", person.name());
    json.put("id_number", person.idNumber());
    json.put("village", villages.name(person.villageId()));
    json.put("group", person.group());
    json.put("by", found.by().stream().map(SearchKind::code).distinct().toList());
    return json;
  }

  private static String by(PersonFound found, Function<SearchKind, String> word) {
    return found.by().stream().map(word).distinct().collect(Collectors.joining("、"));
  }

  private static String orEmpty(String text) {
    return text == null ? "" : text;
  }
}
