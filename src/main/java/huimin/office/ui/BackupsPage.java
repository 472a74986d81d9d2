package huimin.office.ui;

import huimin.office.ui.BackupDesk.BackupLine;
import huimin.office.ui.BackupDesk.Sides;
import huimin.platform.security.Access;
import huimin.platform.security.Action;
import huimin.text.Messages;
import huimin.ui.Dialogs;
import huimin.ui.FileChoice;
import huimin.ui.control.LedgerColumn;
import huimin.ui.control.Mark;
import huimin.ui.control.NoticeBox;
import huimin.ui.control.PlainTable;
import huimin.ui.control.Toolbar;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** 备份: what there is at both places, what was compared, and making and restoring them. */
final class BackupsPage implements SystemPage {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  private final BackupsViewModel model;
  private final Dialogs dialogs;
  private final FileChoice files;
  private final VBox told = new VBox();
  private final BorderPane root = new BorderPane();

  BackupsPage(BackupsViewModel model, Access access, Dialogs dialogs, FileChoice files) {
    this.model = model;
    this.dialogs = dialogs;
    this.files = files;
    var bar = new Toolbar(title());
    if (access.allows(Action.BACKUP_RESTORE)) {
      act(bar, "restore", Feather.FOLDER_PLUS, this::chooseBackup);
    }
    if (access.allows(Action.BACKUP_MAKE)) {
      act(bar, "second", Feather.HARD_DRIVE, this::chooseSecond);
      Button here = bar.primary(Messages.text("office.backup.here"), "", this::here);
      here.setId("backup-here");
      here.disableProperty().bind(model.busyProperty());
    }
    var table =
        new PlainTable<>(title(), model.backups(), columns(), Messages.text("office.backup.none"));
    table.setId("backups");
    table.mark("good", line -> line.good() ? Mark.DONE : Mark.STOP);
    VBox.setVgrow(table, Priority.ALWAYS);
    root.setTop(bar);
    root.setCenter(new VBox(told, table));
  }

  private void act(Toolbar bar, String id, Ikon icon, Runnable act) {
    Button button = bar.act(Messages.text("office.backup." + id), icon, act);
    button.setId("backup-" + id);
    button.disableProperty().bind(model.busyProperty());
  }

  private static List<LedgerColumn<BackupLine>> columns() {
    return List.of(
        LedgerColumn.text("madeAt", column("madeAt"), 150, l -> l.madeAt().format(TIME)),
        LedgerColumn.text(
            "place",
            column("place"),
            90,
            l ->
                Messages.text(
                    l.second() ? "office.backup.place.second" : "office.backup.place.here")),
        LedgerColumn.text(
            "good",
            column("good"),
            100,
            l -> Messages.text(l.good() ? "office.backup.good" : "office.backup.bad")),
        LedgerColumn.text("why", column("why"), 110, BackupLine::why),
        LedgerColumn.figure("rows", column("rows"), 90, BackupLine::rows),
        LedgerColumn.figure("amount", column("amount"), 130, BackupLine::amount),
        LedgerColumn.text("madeBy", column("madeBy"), 90, BackupLine::madeBy),
        LedgerColumn.text("compared", column("compared"), 320, BackupLine::compared));
  }

  private static String column(String id) {
    return Messages.text("office.backup.column." + id);
  }

  private void here() {
    model.here(this::made);
  }

  private void chooseSecond() {
    files
        .folder(Messages.text("office.backup.second.choose"))
        .ifPresent(folder -> model.to(folder, this::made));
  }

  private void made(BackupLine line) {
    if (line.good()) {
      dialogs.done(Messages.text("office.backup.made", line.compared()));
    } else {
      tell(NoticeBox.Kind.STOP, Messages.text("office.backup.not-good"), line.compared());
    }
  }

  private void chooseBackup() {
    files
        .open(
            Messages.text("office.backup.restore.choose"),
            Messages.text("office.backup.kind"),
            List.of("*.hmb"))
        .ifPresent(file -> model.look(file, sides -> confirm(file, sides)));
  }

  private void confirm(Path file, Sides sides) {
    dialogs.confirm(
        Messages.text("office.backup.restore.title"),
        Messages.text("office.backup.restore.sides", sides.inFile(), sides.inOffice()),
        Messages.text("office.backup.restore.act"),
        () ->
            files
                .folder(Messages.text("office.backup.restore.folder"))
                .ifPresent(folder -> model.restore(file, folder, this::restored)));
  }

  private void restored(String sentence) {
    tell(NoticeBox.Kind.DONE, Messages.text("office.backup.restored"), sentence);
  }

  private void tell(NoticeBox.Kind kind, String title, String text) {
    told.getStyleClass().setAll("page");
    told.getChildren().setAll(new NoticeBox(kind, title, text));
  }

  @Override
  public String title() {
    return Messages.text("office.page.backups");
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  public void onShow() {
    model.load();
  }
}
