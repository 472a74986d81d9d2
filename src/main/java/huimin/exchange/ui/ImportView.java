package huimin.exchange.ui;

import huimin.exchange.ImportResult;
import huimin.platform.layout.Outcome;
import huimin.text.Messages;
import huimin.ui.Dialogs;
import huimin.ui.FileChoice;
import huimin.ui.Screen;
import huimin.ui.control.DropZone;
import huimin.ui.control.Toolbar;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** 数据交换, workbooks coming in: drop, look, confirm, take back. */
public final class ImportView implements Screen {
  private static final List<String> ENDINGS = List.of(".xlsx", ".xls", ".csv");
  private static final List<String> PATTERNS = List.of("*.xlsx", "*.xls", "*.csv");

  private final ImportViewModel model;
  private final Dialogs dialogs;
  private final FileChoice files;
  private final Toolbar bar = new Toolbar(Messages.text("exchange.import.title"));
  private final BorderPane root = new BorderPane();
  private final VBox start;
  private final ImportFilePane filePane;
  private final Button other;
  private final Button reasons;
  private final Button undo;
  private final Button confirm;

  /**
   * @param files where files are chosen; usually the dialogs themselves
   */
  public ImportView(ImportViewModel model, Dialogs dialogs, FileChoice files) {
    this.model = model;
    this.dialogs = dialogs;
    this.files = files;
    other = bar.act(Messages.text("exchange.import.other"), Feather.X, model::clear);
    reasons =
        bar.act(Messages.text("exchange.import.reasons"), Feather.DOWNLOAD, this::saveReasons);
    undo = bar.act(Messages.text("exchange.import.undo"), Feather.CORNER_UP_LEFT, this::askUndo);
    confirm = bar.primary("", "", model::confirm);
    other.setId("import-other");
    reasons.setId("import-reasons");
    undo.setId("import-undo");
    confirm.setId("import-confirm");
    start = start();
    filePane = new ImportFilePane(model);
    root.setTop(bar);
    model.stageProperty().subscribe(changed -> show());
    model.sourceProperty().subscribe(changed -> show());
    model.refusalProperty().subscribe(changed -> show());
    model.busyProperty().subscribe(changed -> show());
  }

  private VBox start() {
    var zone =
        new DropZone(
            Messages.text("exchange.import.drop"),
            ENDINGS,
            this::choose,
            chosen -> model.choose(chosen.getFirst()));
    var register = new ImportRegister(model, dialogs);
    VBox.setVgrow(register, Priority.ALWAYS);
    var page = new VBox(zone, register);
    page.getStyleClass().add("page");
    return page;
  }

  private Optional<Path> choose() {
    return files.open(
        Messages.text("exchange.import.choose"), Messages.text("exchange.import.kind"), PATTERNS);
  }

  private void show() {
    boolean chosen = model.sourceProperty().get() != null;
    ImportResult result = model.result();
    ImportStage stage = model.stageProperty().get();
    boolean busy = model.busyProperty().get();
    root.setCenter(chosen ? filePane : start);
    filePane.show();
    visible(other, chosen);
    other.setDisable(busy);
    visible(reasons, result != null && !result.problems().isEmpty() && isFile());
    reasons.setDisable(busy);
    visible(undo, stage == ImportStage.DONE);
    undo.setDisable(busy);
    visible(confirm, stage == ImportStage.READY || stage == ImportStage.REFUSED);
    confirm.setDisable(busy || stage != ImportStage.READY);
    confirm.setText(result == null ? "" : confirmText(result));
    confirm.setAccessibleText(confirm.getText());
    bar.count(chosen ? model.sourceProperty().get().name() : "");
  }

  /** Pasted cells have no file to be given back with reasons beside the rows. */
  private boolean isFile() {
    return model.sourceProperty().get().file().isPresent();
  }

  private static String confirmText(ImportResult result) {
    return result.isRefused()
        ? Messages.text("exchange.import.refused-act")
        : Messages.text(
            "exchange.import.confirm",
            "%,d".formatted(result.count(Outcome.ADDED) + result.count(Outcome.CHANGED)));
  }

  private static void visible(Button button, boolean shown) {
    button.setVisible(shown);
    button.setManaged(shown);
  }

  private void saveReasons() {
    String name = model.sourceProperty().get().name();
    int dot = name.lastIndexOf('.');
    String proposed =
        Messages.text(
            "exchange.import.reasons.file", name.substring(0, dot), name.substring(dot + 1));
    files
        .save(
            Messages.text("exchange.import.reasons"),
            proposed,
            Messages.text("exchange.import.kind"),
            PATTERNS)
        .ifPresent(
            out ->
                model.saveReasons(
                    out,
                    written ->
                        dialogs.done(Messages.text("exchange.import.reasons.done", written))));
  }

  private void askUndo() {
    ImportResult result = model.result();
    int added = result.count(Outcome.ADDED);
    int changed = result.count(Outcome.CHANGED);
    dialogs.confirm(
        Messages.text("exchange.import.undo.title", result.file()),
        Messages.text("exchange.import.undo.detail", added, changed),
        Messages.text("exchange.import.undo.act", added + changed),
        model::undo);
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  public void onShow() {
    model.refresh();
  }
}
