package huimin.platform.report;

import huimin.notice.NoticeDocument;
import huimin.notice.NoticeRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Notices of fictional people, as many as a test wants. */
final class SampleNotice {
  /** The names of handbook E that break programs, then ordinary ones. */
  private static final List<String> NAMES =
      List.of("王𠮷", "阿卜杜·热西提·买买提", "李䶮", "张〇", "欧阳明德", "司马一", "次仁·卓玛", "丁一", "邓甲", "单秀英");

  private SampleNotice() {}

  /** A notice of so many recipients over the three sections. */
  static NoticeDocument of(int recipients) {
    int support = recipients / 6;
    int once = recipients / 12;
    var rows = new ArrayList<NoticeRow>();
    String yuan = "月保障金额（元）";
    rows.addAll(
        section("一、城乡最低生活保障", List.of("保障人数", yuan, "备注"), "2", recipients - support - once));
    rows.addAll(section("二、特困人员救助供养", List.of("供养方式", "月金额（元）", "备注"), "分散供养", support));
    rows.addAll(section("三、临时救助", List.of("救助类型", "金额（元）", "批准月份"), "急难型", once));
    return of(rows);
  }

  /** A notice of the given rows. */
  static NoticeDocument of(List<NoticeRow> rows) {
    long people = rows.stream().filter(row -> !row.name().isEmpty()).count();
    return new NoticeDocument(
        "安溪镇青石村2026年11月社会救助公示",
        "公示编号：安溪示〔2026〕11-03　第1版",
        List.of(
            "共同生活的家庭成员人均收入低于当地最低生活保障标准，且符合家庭财产状况规定的家庭，给予最低生活保障。",
            "无劳动能力、无生活来源且无法定义务人的老年人、残疾人和未成年人，给予特困人员救助供养。",
            "因突发事件、意外伤害等基本生活暂时出现严重困难的家庭或者个人，给予临时救助。"),
        List.of(
            "农村最低生活保障每人每月 620 元，城市每人每月 735 元（2026年9月起执行），按家庭人均收入低于标准的差额发放。",
            "特困人员基本生活标准每人每月 956 元；临时救助按困难情形确定，每户每次不超过标准的 10 倍。"),
        rows,
        "合计 %d 户 %d 人 %,.2f 元".formatted(people, people * 2, people * 1026.0),
        "公示期：2026年11月23日至2026年11月30日。",
        "如对公示内容有异议，请在公示期内向安溪镇人民政府民政和社会事务办公室反映，可以来人、来信或者来电。",
        "监督电话：安溪镇人民政府 023-45000000；铜梁区民政局 023-45000001",
        "铜梁区安溪镇人民政府",
        "2026年11月22日",
        "7f3a 91c2 04be");
  }

  /** One recipient of the first section with a given name. */
  static NoticeRow row(String name) {
    return new NoticeRow(
        "一",
        "一、城乡最低生活保障",
        "保障人数",
        "月保障金额（元）",
        "备注",
        "1",
        "1组",
        name,
        "2",
        "1,026.00",
        "新增",
        "小计 1 户");
  }

  private static List<NoticeRow> section(String title, List<String> heads, String count, int n) {
    String total = n == 0 ? "小计 0 户" : "小计 %d 户 %,.2f 元".formatted(n, n * 1026.0);
    var rows = new ArrayList<NoticeRow>();
    for (int i = 0; i < Math.max(n, 1); i++) {
      rows.add(
          new NoticeRow(
              title.substring(0, 1),
              title,
              heads.get(0),
              heads.get(1),
              heads.get(2),
              n == 0 ? "" : String.valueOf(i + 1),
              n == 0 ? "" : i / 4 + 1 + "组",
              n == 0 ? "" : NAMES.get(i % NAMES.size()),
              n == 0 ? "" : count,
              n == 0 ? "" : String.format(Locale.ROOT, "%,.2f", 1026.0 + i),
              n == 0 ? "" : heads.get(2).equals("备注") ? (i % 7 == 2 ? "新增" : "") : "2026年11月",
              total));
    }
    return rows;
  }
}
