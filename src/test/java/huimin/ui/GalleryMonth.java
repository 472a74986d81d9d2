package huimin.ui;

import huimin.platform.task.TaskRunner;
import huimin.ui.control.DetailPane;
import huimin.ui.control.FigureTable;
import huimin.ui.control.FigureTable.Cell;
import huimin.ui.control.Mark;
import huimin.ui.control.StatusMark;
import huimin.ui.control.StepList;
import huimin.ui.control.StepList.State;
import huimin.ui.control.StepList.Step;
import huimin.ui.control.Toolbar;
import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** A month being closed. */
final class GalleryMonth implements Screen {
  private final BorderPane root = new BorderPane();

  GalleryMonth(TaskRunner runner, Dialogs dialogs) {
    var bar = new Toolbar("2026年11月 月结");
    bar.count("第 2 步，共 6 步 · 还有 3 件事要办");
    bar.act("打印变动表", org.kordamp.ikonli.feather.Feather.PRINTER, () -> {});
    bar.primary(
        "生成发放批次",
        "",
        () ->
            runner.run(
                "生成发放批次",
                progress -> {
                  for (long i = 0; true; i++) {
                    progress.check();
                    progress.report("农村低保", 62, 100);
                    Thread.onSpinWait();
                  }
                },
                done -> {},
                dialogs::failed));
    var steps = new StepList("月结步骤");
    steps.show(
        List.of(
            new Step("变动核对", "新增 12 · 退出 7 · 调整 9", State.DONE),
            new Step("请核实", "3 件待办，不影响发放名单", State.CURRENT),
            new Step("发放批次", "两人签字", State.OPEN),
            new Step("发放清单", "一卡通 · 回盘", State.OPEN),
            new Step("公示与上报", "12 个村（社区）", State.OPEN),
            new Step("封存", "备份核验 · 月结单", State.OPEN)));
    var content = new VBox(18, figures(), DetailPane.section("请核实（3）", questions()));
    var note = new Label("核实只提出问题，不会自行改变本月发放名单；改变须由经办人决定并由审批领导签字。");
    note.getStyleClass().add("muted");
    note.setWrapText(true);
    content.getChildren().add(note);
    content.setPadding(new Insets(14, 18, 14, 18));
    root.setTop(bar);
    root.setLeft(steps);
    root.setCenter(content);
  }

  private static FigureTable figures() {
    var table =
        new FigureTable(
            "各项目人数与金额",
            List.of(
                new FigureTable.Column("项目", false),
                new FigureTable.Column("上月", true),
                new FigureTable.Column("＋新增", true),
                new FigureTable.Column("－退出", true),
                new FigureTable.Column("＝本月", true),
                new FigureTable.Column("上月金额（元）", true),
                new FigureTable.Column("本月金额（元）", true),
                new FigureTable.Column("增减", true)));
    table.row("城市低保", "61", "2", "1", "62", "48,310.00", "49,265.00", "955.00");
    table.row("农村低保", "172", "8", "5", "175", "121,480.00", "123,906.00", "2,426.00");
    table.row("特困供养（分散）", "41", "1", "1", "41", "51,110.00", "51,110.00", "0.00");
    table.row("特困供养（集中）", "19", "0", "0", "19", "25,290.00", "25,290.00", "0.00");
    table.row("临时救助", "", "1", "", "1", "", "2,000.00", "2,000.00");
    table.total("合计", "293", "12", "7", "298", "246,190.00", "251,571.00", "5,381.00");
    return table;
  }

  private static FigureTable questions() {
    var table =
        new FigureTable(
            "请核实",
            List.of(
                new FigureTable.Column("事项", false),
                new FigureTable.Column("对象", false),
                new FigureTable.Column("来源", false),
                new FigureTable.Column("结论", false)));
    ask(table, Mark.WARNING, "疑似死亡未报", "欧阳明德 · 青石村3组", "2026-11 殡葬比对表 第 14 行", "在世", "已故，登记日期");
    ask(table, Mark.WARNING, "已就业，收入待核", "李䶮 · 青石村3组", "就业登记 2026-11-03", "进入渐退", "不影响");
    ask(table, Mark.STOP, "缺收款账户", "王𠮷 · 双河村2组", "新增 2026-11", "补录账户");
    return table;
  }

  private static void ask(
      FigureTable table, Mark mark, String what, String whom, String from, String... answers) {
    var buttons = new HBox(6);
    List.of(answers).forEach(answer -> buttons.getChildren().add(new Button(answer)));
    table.row(
        List.of(
            new Cell.Control(new StatusMark(mark, what)),
            new Cell.Text(whom),
            new Cell.Text(from),
            new Cell.Control(buttons)));
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  public void onShow() {}
}
