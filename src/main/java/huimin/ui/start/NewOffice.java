package huimin.ui.start;

import huimin.value.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What a new office is to be made of, as typed.
 *
 * @param name the town, e.g. 安溪镇
 * @param villages file with the list of villages; null while not chosen
 * @param phones supervision telephones of town and district; empty while not known
 * @param folder where it is made; null while not chosen
 */
public record NewOffice(
    String name, String district, Path villages, List<String> phones, Path folder, String user) {

  /** Whatever has to be filled in and is not. */
  public List<Problem> problems() {
    var problems = new ArrayList<Problem>();
    require(problems, "name", !name.isBlank());
    require(problems, "district", !district.isBlank());
    require(problems, "villages", villages != null);
    require(problems, "folder", folder != null);
    require(problems, "user", !user.isBlank());
    return problems;
  }

  private static void require(List<Problem> problems, String field, boolean given) {
    if (!given) {
      problems.add(Problem.error("value-missing").at(field));
    }
  }
}
