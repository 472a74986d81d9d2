package huimin.exchange.ui;

import huimin.exchange.ImportSource;
import huimin.platform.layout.Layout;
import huimin.text.Messages;
import huimin.ui.Dialogs;
import huimin.ui.control.Toolbar;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import org.kordamp.ikonli.feather.Feather;

/** The act 从表格粘贴 of a ledger and the dialog behind it. */
public record Pasting(Layout layout, Dialogs dialogs, Consumer<ImportSource> onReady) {

  /** Puts it on the ledger's bar. */
  public void offer(Toolbar bar) {
    bar.more(Messages.text("exchange.paste.title"), Feather.CLIPBOARD, this::open)
        .setId("ledger-paste");
  }

  private void open() {
    var model = new PasteViewModel(layout, onReady);
    var view = new PasteView(model);
    Button check =
        dialogs
            .panel(
                Messages.text("exchange.paste.into", layout.name()),
                view,
                new Dialogs.Way(Messages.text("exchange.paste.check"), model::check))
            .getFirst();
    model.cellsProperty().subscribe(cells -> check.setDisable(!model.isReady()));
    view.fromClipboard();
  }
}
