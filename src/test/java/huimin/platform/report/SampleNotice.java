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
            "共同生活的家庭成员人均收入低于当地最低生活保障标准，且家庭财产状况符合规定的，给予最低生活保障。",
            "无劳动能力、无生活来源且无法定赡养、抚养、扶养义务人或者义务人无履行义务能力的，给予特困人员救助供养。",
            "遭遇突发事件、意外伤害、重大疾病或者其他特殊原因，基本生活陷入困境的家庭和个人，给予临时救助。"),
        List.of(
            "城市最低生活保障标准为每人每月840元，按家庭人均收入低于标准的差额发放；对重点救助对象每人每月增发70元。",
            "农村最低生活保障标准为每人每月690元，按家庭人均收入低于标准的差额发放；对重点救助对象每人每月增发70元。",
            "特困人员基本生活标准为每人每月1110元，照料护理标准按规定档次另行计发。",
            "临时救助按困难程度和持续时间核定，每次救助金额以审批结果为准。"),
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
