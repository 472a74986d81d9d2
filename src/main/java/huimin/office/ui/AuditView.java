package huimin.office.ui;

import huimin.office.AuditFilter;
import huimin.office.AuditLine;
import huimin.office.ChainState;
import huimin.office.LineWords;
import huimin.text.Messages;
import huimin.ui.Dialogs;
import huimin.ui.FileChoice;
import huimin.ui.control.LedgerColumn;
import huimin.ui.control.Mark;
import huimin.ui.control.PlainTable;
import huimin.ui.control.StatusMark;
import huimin.ui.control.Toolbar;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** 审计 and 登录记录: lines newest first, what one of them changed, and how the chain stands. */
final class AuditView implements SystemPage {
  private final String title;
  private final AuditViewModel model;
  private final Dialogs dialogs;
  private final FileChoice files;
  private final HBox chain = new HBox();
  private final BorderPane root = new BorderPane();

  /**
   * @param whole whether it is the whole audit with its details and what can be taken out of it
   */
  AuditView(String title, AuditViewModel model, Dialogs dialogs, FileChoice files, boolean whole) {
    this.title = title;
    this.model = model;
    this.dialogs = dialogs;
    this.files = files;
    var bar = new Toolbar(title);
    model.totalProperty().subscribe(n -> bar.count(Messages.text("office.audit.count", n)));
    PlainTable<AuditLine> table = table(whole);
    chain.setAlignment(Pos.CENTER_LEFT);
    chain.setId("audit-chain");
    chain.getStyleClass().add("office-foot");
    model.chainProperty().subscribe(this::show);
    // Above the details as well: beside them large text would leave the rows no room.
    root.setTop(new VBox(bar, new AuditFilterLine(whole, model::find).node()));
    root.setCenter(table);
    root.setBottom(chain);
    if (whole) {
      bar.act(Messages.text("office.print"), Feather.PRINTER, this::print).setId("audit-print");
      bar.act(Messages.text("office.save"), Feather.DOWNLOAD, this::save).setId("audit-save");
      root.setRight(new AuditDetail(model, table.chosenProperty()).node());
    }
  }

  private PlainTable<AuditLine> table(boolean whole) {
    var table =
        new PlainTable<>(
            title,
            model.lines(),
            List.of(
                LedgerColumn.figure("seq", column("number"), 72, line -> line.seq() + ""),
                LedgerColumn.text("at", column("at"), 156, LineWords::at),
                LedgerColumn.text("user", column("user"), 90, LineWords::who),
                LedgerColumn.text("action", column("action"), 120, l -> l.action().label()),
                LedgerColumn.text("subject", column("subject"), 200, LineWords::about),
                LedgerColumn.text("reason", column("reason"), 220, LineWords::why)),
            Messages.text("office.audit.none"));
    table.setId(whole ? "audit" : "sign-ins");
    table.chosenProperty().subscribe(model::choose);
    return table;
  }

  private static String column(String id) {
    return Messages.text("report.audit." + id);
  }

  private void show(ChainState state) {
    chain.getChildren().clear();
    if (state != null) {
      Mark mark = state.whole() ? Mark.DONE : Mark.STOP;
      var words = new StatusMark(mark, state.sentence());
      words.setWrapText(true);
      chain.getChildren().add(words);
    }
  }

  private void save() {
    files.purpose(
        Messages.text("office.audit.save.title"),
        Messages.text("office.save"),
        purpose ->
            files
                .save(
                    Messages.text("office.audit.save.title"),
                    Messages.text("office.audit.file"),
                    Messages.text("office.audit.kind"),
                    List.of("*.xlsx"))
                .ifPresent(
                    out ->
                        model.save(
                            out,
                            purpose,
                            lines ->
                                dialogs.done(Messages.text("office.audit.saved", lines, out)))));
  }

  private void print() {
    files.purpose(
        Messages.text("office.audit.print.title"),
        Messages.text("office.print"),
        purpose -> model.print(purpose, () -> dialogs.done(Messages.text("office.printed"))));
  }

  @Override
  public String title() {
    return title;
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  public void onShow() {
    model.find(AuditFilter.all());
  }
}
