package huimin.ui;

import huimin.platform.security.Purpose;
import huimin.platform.task.TaskRunner;
import huimin.text.IdFormat;
import huimin.text.Messages;
import huimin.ui.control.Icon;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.kordamp.ikonli.feather.Feather;

/** A button that saves whole ledgers as workbooks, with as much of each ID number as is wished. */
public final class ExportMenu {

  /** One ledger that can be saved; {@code name} is also the proposed file name's beginning. */
  public record Export(String name, Writer writer) {}

  /** Writes a workbook and says how many rows it has. */
  @FunctionalInterface
  public interface Writer {
    /** Replaces {@code out} when it is there. */
    int write(Path out, IdFormat idFormat, Purpose purpose);
  }

  private final TaskRunner runner;
  private final Dialogs dialogs;
  private final Clock clock;
  private final MenuButton button = new MenuButton(Messages.text("ledger.export"));

  /**
   * @param clock its day stands in the proposed file name
   */
  public ExportMenu(List<Export> exports, TaskRunner runner, Dialogs dialogs, Clock clock) {
    this.runner = runner;
    this.dialogs = dialogs;
    this.clock = clock;
    button.setId("ledger-export");
    button.setGraphic(new Icon(Feather.DOWNLOAD));
    button.setAccessibleText(Messages.text("ledger.export"));
    button.setVisible(!exports.isEmpty());
    button.setManaged(!exports.isEmpty());
    for (Export export : exports) {
      if (!button.getItems().isEmpty()) {
        button.getItems().add(new SeparatorMenuItem());
      }
      for (IdFormat format : IdFormat.values()) {
        button.getItems().add(item(export, format));
      }
    }
  }

  /** The button. */
  public Node node() {
    return button;
  }

  private MenuItem item(Export export, IdFormat format) {
    String form = Messages.text("ledger.export." + format.name().toLowerCase(Locale.ROOT));
    var item = new MenuItem(Messages.text("ledger.export.item", export.name(), form));
    item.setOnAction(
        event ->
            dialogs
                .save(
                    Messages.text("ledger.export.title", export.name()),
                    Messages.text("ledger.export.file", export.name(), LocalDate.now(clock)),
                    Messages.text("ledger.export.kind"),
                    List.of("*.xlsx"))
                .ifPresent(out -> askPurpose(export, format, out)));
    return item;
  }

  private void askPurpose(Export export, IdFormat format, Path out) {
    dialogs.purpose(
        Messages.text("ledger.export.title", export.name()),
        Messages.text("ledger.export"),
        purpose -> write(export, format, out, purpose));
  }

  private void write(Export export, IdFormat format, Path out, Purpose purpose) {
    runner.run(
        Messages.text("ledger.export.job", export.name()),
        progress -> export.writer().write(out, format, purpose),
        rows -> dialogs.done(Messages.text("ledger.export.done", export.name(), rows, out)),
        dialogs::failed);
  }
}
