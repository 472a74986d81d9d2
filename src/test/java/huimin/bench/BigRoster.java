package huimin.bench;

import huimin.platform.layout.Layout;
import huimin.platform.layout.LayoutTable;
import huimin.platform.layout.Layouts;
import huimin.platform.sheet.SheetWriter;
import huimin.platform.sheet.Table;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** A roster of fictional people, as many as wished, households of three. */
final class BigRoster {
  private static final String SURNAMES = "王李张刘陈杨黄赵周吴徐孙马朱胡郭何林高罗郑梁谢宋唐许邓韩冯曹";
  private static final String GIVEN = "国建华明军伟平志强文英玉兰秀芳桂珍春梅丽娟霞红金成德荣福贵安䶮〇";
  private static final List<String> VILLAGES = List.of("青石村", "双河村", "白云村", "团山村", "柏树村", "水口村");
  private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
  private final Random random = new Random(20261122);
  private String head;
  private String village;
  private String group;

  /** Writes it. */
  static void write(Path file, int people) {
    new BigRoster().writeTo(file, people);
  }

  private void writeTo(Path file, int people) {
    Layout layout = Layouts.bundled().named("人员信息台账");
    var rows = new ArrayList<List<Object>>(people);
    for (int i = 0; i < people; i++) {
      rows.add(LayoutTable.row(layout, person(i)));
    }
    SheetWriter.write(
        file,
        List.of(
            new Table(
                layout.name(),
                List.of(layout.name()),
                LayoutTable.columns(layout),
                rows,
                null,
                null)));
  }

  private Map<String, Object> person(int i) {
    LocalDate birth = LocalDate.of(1940, 1, 1).plusDays(i % 27_000);
    String name = "" + pick(SURNAMES) + pick(GIVEN) + pick(GIVEN);
    boolean isHead = i % 3 == 0;
    if (isHead) {
      head = name;
      village = VILLAGES.get(random.nextInt(VILLAGES.size()));
      group = random.nextInt(1, 9) + "组";
    }
    int order = 100 + i / 27_000 * 40 + i % 2;
    var row = new HashMap<String, Object>();
    row.put("seq", i + 1);
    row.put("village", village);
    row.put("group", group);
    row.put("headName", head);
    row.put("relation", isHead ? "本人" : i % 3 == 1 ? "配偶" : "子");
    row.put("name", name);
    row.put("sex", order % 2 == 1 ? "男" : "女");
    row.put("idNumber", idNumber(birth, order));
    row.put("birthDate", birth);
    row.put("ethnic", "汉族");
    row.put("education", "初中");
    row.put("political", "群众");
    row.put("labour", "有");
    row.put("registeredAddress", "铜梁区安溪镇" + village + group);
    row.put("phones", isHead ? "139" + (10_000_000 + i) : null);
    return row;
  }

  private char pick(String letters) {
    return letters.charAt(random.nextInt(letters.length()));
  }

  /** A number that passes the check but belongs to nobody's district of that year (handbook E). */
  static String idNumber(LocalDate birth, int order) {
    String body = "500151" + birth.toString().replace("-", "") + order;
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += (body.charAt(i) - '0') * WEIGHTS[i];
    }
    return body + "10X98765432".charAt(sum % 11);
  }
}
