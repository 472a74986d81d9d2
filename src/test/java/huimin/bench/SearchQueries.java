package huimin.bench;

import huimin.person.PersonKey;
import huimin.text.Pinyin;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** What clerks type, each time for somebody who is there: as many of each kind. */
final class SearchQueries {
  private static final int KINDS = 21;
  private final Random random = new Random(7);

  /**
   * @param kind which of the ways it was made in
   */
  record Query(int kind, String text) {}

  private SearchQueries() {}

  static List<Query> of(List<PersonKey> people, List<String> phones) {
    var made = new SearchQueries();
    var queries = new ArrayList<Query>();
    for (int i = 0; i < people.size(); i++) {
      queries.add(new Query(i % KINDS, made.text(i % KINDS, people.get(i), phones.get(i))));
    }
    return queries;
  }

  private String text(int kind, PersonKey who, String phone) {
    String name = who.name();
    Pinyin pinyin = Pinyin.of(name);
    String id = who.idNumber();
    String village = BigTown.VILLAGES.get((int) (who.villageId() - 1));
    String birth = who.birthDate().toString();
    return switch (kind) {
      case 0 -> name;
      case 1 -> name.substring(1);
      case 2 -> name.substring(0, 2);
      case 3 -> name.substring(name.length() - 1);
      case 4 -> pinyin.initials();
      case 5 -> pinyin.initials().substring(0, 2);
      case 6 -> pinyin.full();
      case 7 -> pinyin.full().substring(0, Math.min(5, pinyin.full().length()));
      case 8 -> id.substring(0, 14);
      case 9 -> id.substring(18 - random.nextInt(4, 7));
      case 10 -> birth;
      case 11 -> birth.substring(0, 4) + "年" + who.birthDate().getMonthValue() + "月";
      case 12 -> phone.substring(7);
      case 13 -> phone;
      case 14 -> pinyin.initials().substring(0, 2) + " " + village;
      case 15 -> name + " " + village + "村";
      case 16 -> village + " " + who.group();
      case 17 -> name.substring(0, 1) + " " + birth.replace("-", "");
      case 18 -> pinyin.initials().substring(0, 2) + " " + birth.substring(0, 4);
      case 19 -> village;
      default -> name.substring(0, 2) + "龘";
    };
  }
}
