package huimin.bench;

import static huimin.platform.db.gen.Tables.PERSON;
import static huimin.platform.db.gen.Tables.VILLAGE;

import huimin.platform.db.BulkInsert;
import huimin.platform.db.OfficeDatabase;
import huimin.platform.db.gen.tables.records.PersonRecord;
import huimin.platform.db.gen.tables.records.VillageRecord;
import huimin.testkit.TestOffice;
import huimin.text.Pinyin;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A town of fictional people, as many as wished, put straight into the table. Surnames are as
 * unevenly common as in life, one person in a hundred bears a compound surname or a name with a
 * dot.
 */
final class BigTown {
  static final List<String> VILLAGES =
      List.of(
          "青石", "双河", "白云", "团山", "柏树", "水口", "石坝", "龙井", "黄桷", "金竹", "大桥", "新建", "凉亭", "板桥", "三教",
          "观音", "红岩", "土桥", "高楼", "沙坪", "天灯", "清泉", "木林", "南岸");
  private static final String SURNAMES =
      "王李张刘陈杨黄赵周吴徐孙马朱胡郭何林高罗郑梁谢宋唐许邓韩冯曹曾彭萧蔡潘田董袁于余叶蒋杜苏魏程吕丁沈任姚卢傅钟姜崔谭廖范汪陆单仇解区";
  private static final String GIVEN =
      "国建华明军伟平志强文英玉兰秀芳桂珍春梅丽娟霞红金成德荣福贵安䶮〇学海波涛林森松柏光辉亮星辰晓雪梦婷静雅欣怡佳琪子涵宇轩浩然俊杰"
          + "思远天佑永清正义忠孝仁礼智信胜利凤仙碧莲翠花小大中长生开来运发财宝银铜铁山川江河湖水火土木石玲珑洁淑慧敏捷勤俭善良美好琴棋书画";
  private static final List<String> RARE = List.of("欧阳", "司马", "吉克·", "阿卜杜拉·");
  private static final int CHUNK = 50_000;
  private static final int GROUPS = 12;

  private final Random random = new Random(20261122);
  private final int people;

  private BigTown(int people) {
    this.people = people;
  }

  /** Puts everybody in. */
  static void fill(OfficeDatabase database, int people) {
    var town = new BigTown(people);
    database.write(
        TestOffice.DEED,
        tx -> {
          var villages = new ArrayList<VillageRecord>();
          for (int i = 0; i < VILLAGES.size(); i++) {
            villages.add(new VillageRecord(i + 1L, VILLAGES.get(i) + "村", null, i + 1));
          }
          BulkInsert.into(tx, VILLAGE, villages);
          return null;
        });
    for (int from = 0; from < people; from += CHUNK) {
      var chunk = new ArrayList<PersonRecord>();
      for (int i = from; i < Math.min(from + CHUNK, people); i++) {
        chunk.add(town.person(i));
      }
      database.write(
          TestOffice.DEED,
          tx -> {
            BulkInsert.into(tx, PERSON, chunk);
            return null;
          });
    }
  }

  private PersonRecord person(int i) {
    var person = new PersonRecord();
    String name = name();
    Pinyin pinyin = Pinyin.of(name);
    LocalDate birth = LocalDate.of(1940, 1, 1).plusDays(i % 27_000);
    int order = 100 + i / 27_000 * 20 + i % 2;
    person.setId(1_000L + i);
    person.setName(name);
    person.setPinyin(pinyin.full());
    person.setInitials(pinyin.initials());
    person.setDocumentType("111");
    person.setIdNumber(BigRoster.idNumber(birth, order));
    person.setSex(order % 2 == 1 ? "1" : "2");
    person.setBirthDate(birth);
    person.setVillageId(1L + random.nextInt(VILLAGES.size()));
    person.setGroupName(random.nextInt(1, GROUPS + 1) + "组");
    person.setRegisteredAddress("铜梁区安溪镇" + person.getGroupName());
    person.setPhone(
        random.nextInt(10) < 7 ? "13" + (100_000_000 + random.nextInt(900_000_000)) : null);
    person.setStatus("1");
    person.setVersion(1);
    person.setCreatedAt(LocalDateTime.now(TestOffice.CLOCK));
    person.setCreatedBy(TestOffice.USER);
    person.setUpdatedAt(person.getCreatedAt());
    person.setUpdatedBy(TestOffice.USER);
    return person;
  }

  private String name() {
    if (random.nextInt(100) == 0) {
      return RARE.get(random.nextInt(RARE.size())) + given() + given();
    }
    double common = random.nextDouble();
    char surname = SURNAMES.charAt((int) (common * common * SURNAMES.length()));
    return surname + given() + (random.nextInt(8) == 0 ? "" : given());
  }

  private String given() {
    return String.valueOf(GIVEN.charAt(random.nextInt(GIVEN.length())));
  }
}
