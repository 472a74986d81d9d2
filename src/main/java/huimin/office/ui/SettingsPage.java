package huimin.office.ui;

import huimin.office.ui.SettingDesk.Settings;
import huimin.platform.task.TaskRunner;
import huimin.text.Messages;
import huimin.ui.Dialogs;
import huimin.ui.FileChoice;
import huimin.ui.control.FormGrid;
import huimin.ui.control.Toolbar;
import java.nio.file.Path;
import java.util.function.IntConsumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** 设置: when the screen locks and where the second backup goes. */
final class SettingsPage implements SystemPage {
  /** A screen that never locks is none of the choices (handbook F). */
  private static final int MOST_MINUTES = 60;

  private final SettingDesk desk;
  private final PageActs acts;
  private final Dialogs dialogs;
  private final FileChoice files;
  private final IntConsumer onLockMinutes;
  private final Spinner<Integer> minutes = new Spinner<>(1, MOST_MINUTES, 5);
  private final TextField second = new TextField();
  private final BorderPane root = new BorderPane();

  /**
   * @param onLockMinutes told the minutes once they are saved: they hold from then on
   */
  SettingsPage(
      SettingDesk desk,
      TaskRunner runner,
      Dialogs dialogs,
      FileChoice files,
      IntConsumer onLockMinutes) {
    this.desk = desk;
    this.acts = new PageActs(runner, dialogs::failed);
    this.dialogs = dialogs;
    this.files = files;
    this.onLockMinutes = onLockMinutes;
    minutes.setEditable(true);
    minutes.setId("setting-minutes");
    second.setEditable(false);
    second.setId("setting-second");
    second.setPromptText(Messages.text("office.settings.second.none"));
    var form = new FormGrid(title());
    form.field("minutes", Messages.text("office.settings.minutes"), minutes, true);
    form.remark(Messages.text("office.settings.minutes.why"));
    form.field("second", Messages.text("office.settings.second"), second, false);
    form.remark(Messages.text("office.settings.second.why"));
    var choose = button("choose", this::choose);
    var save = button("save", this::save);
    save.getStyleClass().add("accent");
    var acting = new HBox(save, choose);
    acting.getStyleClass().add("line");
    var page = new VBox(form, acting);
    page.getStyleClass().addAll("page", "narrow-page");
    root.setTop(new Toolbar(title()));
    root.setCenter(page);
  }

  private Button button(String id, Runnable act) {
    var button = new Button(Messages.text("office.settings." + id));
    button.setId("setting-" + id);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.disableProperty().bind(acts.busyProperty());
    button.setOnAction(event -> act.run());
    return button;
  }

  private void choose() {
    files
        .folder(Messages.text("office.backup.second.choose"))
        .ifPresent(folder -> second.setText(folder.toString()));
  }

  private void save() {
    String folder = second.getText();
    var settings =
        new Settings(
            minutes.getValue(), folder == null || folder.isEmpty() ? null : Path.of(folder));
    acts.act(
        "office.settings.saving",
        () -> desk.save(settings),
        () -> {
          onLockMinutes.accept(settings.lockMinutes());
          dialogs.done(Messages.text("office.settings.done"));
        });
  }

  private void show(Settings settings) {
    minutes.getValueFactory().setValue(settings.lockMinutes());
    second.setText(settings.secondPlace() == null ? "" : settings.secondPlace().toString());
  }

  @Override
  public String title() {
    return Messages.text("office.page.settings");
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  public void onShow() {
    acts.read(progress -> desk.read(), this::show);
  }
}
