package huimin.ui;

import huimin.value.LedgerPage;
import huimin.value.LedgerQuery;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Invented people for the gallery and the tests; the ID numbers' last digits are wrong on purpose.
 */
public record FictionalPerson(
    int number,
    String name,
    String sex,
    int age,
    String idNumber,
    String village,
    String group,
    String relation,
    String ability,
    String aid,
    int fen) {

  static final List<String> VILLAGES = List.of("青石村", "双河村", "柏树村", "安溪社区");
  static final List<String> AIDS = List.of("农村低保", "城市低保", "特困供养", "临时救助");
  private static final List<String> NAMES =
      List.of("王𠮷", "单秀英", "张〇", "阿卜杜·热西提·买买提", "欧阳明德", "李䶮", "仇国华", "次仁·卓玛");
  private static final List<String> RELATIONS = List.of("本人", "配偶", "子", "女");
  private static final List<String> ABILITIES = List.of("有", "部分丧失", "完全丧失");

  /** As many as asked for, always the same. */
  public static List<FictionalPerson> list(int count) {
    List<FictionalPerson> people = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int year = 1940 + i * 7 % 65;
      people.add(
          new FictionalPerson(
              i,
              NAMES.get(i % NAMES.size()),
              i % 2 == 0 ? "男" : "女",
              2026 - year,
              "%06d%d%02d%02d%03d?".formatted(500151, year, 1 + i % 12, 1 + i % 28, i % 999),
              VILLAGES.get(i / 8 % VILLAGES.size()),
              1 + i % 6 + "组",
              RELATIONS.get(i / 3 % 4),
              ABILITIES.get(i % 3),
              AIDS.get(i / 5 % 4),
              i % 9 == 2 ? 0 : 41000 + i * 137 % 90000));
    }
    return people;
  }

  String amount() {
    return fen == 0 ? "—" : String.format("%,d.%02d", fen / 100, fen % 100);
  }

  /** Answers as the database would: contains for names, equal for choices. */
  static LedgerPage<FictionalPerson> answer(List<FictionalPerson> all, LedgerQuery query) {
    List<FictionalPerson> matching =
        all.stream().filter(person -> person.matches(query.filters())).toList();
    long fen = matching.stream().mapToLong(FictionalPerson::fen).sum();
    Function<FictionalPerson, Comparable<Object>> key = order(query.sortColumn());
    Comparator<FictionalPerson> order = Comparator.comparing(key);
    List<FictionalPerson> rows =
        matching.stream()
            .sorted(query.descending() ? order.reversed() : order)
            .limit(query.limit())
            .toList();
    return new LedgerPage<>(
        rows,
        matching.size(),
        Map.of(
            "households", String.format("%,d", matching.size() * 2 / 5),
            "amount", String.format("%,d.%02d", fen / 100, fen % 100)));
  }

  @SuppressWarnings("unchecked")
  private static Function<FictionalPerson, Comparable<Object>> order(String column) {
    return person ->
        (Comparable<Object>)
            (Comparable<?>)
                switch (column) {
                  case "age" -> person.age();
                  case "name" -> person.name();
                  case "amount" -> person.fen();
                  case null, default -> person.number();
                };
  }

  private boolean matches(Map<String, String> filters) {
    return name.contains(filters.getOrDefault("name", ""))
        && village.contains(filters.getOrDefault("village", ""))
        && aid.contains(filters.getOrDefault("aid", ""))
        && sex.contains(filters.getOrDefault("sex", ""));
  }
}
