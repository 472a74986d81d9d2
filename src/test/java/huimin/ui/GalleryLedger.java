package huimin.ui;

import huimin.platform.task.TaskRunner;
import huimin.ui.control.DetailPane;
import huimin.ui.control.LedgerColumn;
import huimin.ui.control.LedgerSum;
import huimin.ui.control.LedgerTable;
import huimin.ui.control.LedgerViewModel;
import huimin.ui.control.Mark;
import huimin.ui.control.NoticeBox;
import huimin.ui.control.Toolbar;
import java.util.LinkedHashMap;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;

/** A ledger of 2,000 invented people. */
final class GalleryLedger implements Screen {
  private final List<FictionalPerson> people = FictionalPerson.list(2000);
  private final LedgerViewModel<FictionalPerson> model;
  private final LedgerTable<FictionalPerson> ledger;
  private final DetailPane detail = new DetailPane("选中一行，这里显示详情。");
  private final BorderPane root = new BorderPane();

  GalleryLedger(TaskRunner runner, Dialogs dialogs) {
    model =
        new LedgerViewModel<>(
            query -> FictionalPerson.answer(people, query), runner, dialogs::failed);
    ledger = new LedgerTable<>("人员台账", model, columns(), sums(), "还没有人员。先导入花名册，或按 Ctrl+N 新增。");
    ledger.keepSelectionBy(FictionalPerson::number);
    ledger.mark("ability", person -> mark(person.ability()));
    var bar = new Toolbar("人员台账");
    model.totalProperty().subscribe(total -> bar.count(String.format("%,d 人", total.intValue())));
    bar.add(ledger.columnMenu());
    bar.act("导入", download(), () -> dialogs.done("已导入 212 行"));
    bar.act(
        "删除",
        null,
        () ->
            dialogs.confirm("删除 3 人？", "删除后可在“记录”中恢复。", "删除 3 人", () -> dialogs.inform("已删除 3 人")));
    bar.act("打印", null, () -> {});
    bar.primary("新增", "Ctrl+N", () -> {});
    root.setTop(bar);
    root.setCenter(ledger);
    root.setRight(detail);
    model
        .selection()
        .addListener((ListChangeListener<FictionalPerson>) change -> follow(change.getList()));
  }

  private static org.kordamp.ikonli.Ikon download() {
    return org.kordamp.ikonli.feather.Feather.DOWNLOAD;
  }

  private static Mark mark(String ability) {
    return switch (ability) {
      case "有" -> Mark.DONE;
      case "部分丧失" -> Mark.WARNING;
      default -> Mark.STOP;
    };
  }

  private static List<LedgerSum> sums() {
    return List.of(
        new LedgerSum(LedgerSum.TOTAL, "", "人"),
        new LedgerSum("households", "", "户"),
        new LedgerSum("amount", "月金额合计", "元"));
  }

  static List<LedgerColumn<FictionalPerson>> columns() {
    return List.of(
        LedgerColumn.text("name", "姓名", 166, FictionalPerson::name),
        LedgerColumn.choice("sex", "性别", 64, FictionalPerson::sex, List.of("男", "女")),
        LedgerColumn.figure("age", "年龄", 56, person -> "" + person.age()),
        LedgerColumn.text("id", "公民身份号码", 168, FictionalPerson::idNumber),
        LedgerColumn.choice(
            "village", "村（社区）", 92, FictionalPerson::village, FictionalPerson.VILLAGES),
        LedgerColumn.text("group", "组", 54, FictionalPerson::group),
        LedgerColumn.choice("ability", "劳动能力", 92, FictionalPerson::ability, List.of("有")),
        LedgerColumn.choice("aid", "在享救助", 92, FictionalPerson::aid, FictionalPerson.AIDS),
        LedgerColumn.figure("amount", "月金额（元）", 108, FictionalPerson::amount));
  }

  private void follow(List<? extends FictionalPerson> selected) {
    if (selected.isEmpty()) {
      detail.clear();
      return;
    }
    FictionalPerson person = selected.getFirst();
    detail.head(
        person.name(),
        person.sex() + " · " + person.age() + " 岁 · " + person.village() + person.group());
    detail.notice(
        new NoticeBox(NoticeBox.Kind.WARNING, "12 月到期复核", "农村低保 B 类，上次复核 2026-06-12")
            .link("去办理", () -> {}));
    var facts = new LinkedHashMap<String, String>();
    facts.put("身份号码", person.idNumber());
    facts.put("民族", "汉族");
    facts.put("文化程度", "小学");
    facts.put("联系电话", null);
    facts.put("现住址", "安溪镇" + person.village() + person.group());
    facts.put("收款账户", "农商行 安溪支行 · 本人");
    var tabs = new LinkedHashMap<String, Node>();
    tabs.put("基本", DetailPane.facts(facts));
    List.of("家庭", "就业", "救助", "发放", "记录").forEach(name -> tabs.put(name, new Label(name)));
    detail.tabs(tabs);
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  public void onShow() {
    model.search();
    ledger.table().requestFocus();
  }
}
