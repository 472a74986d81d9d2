package huimin.quality.ui;

import huimin.person.MergedEntry;
import huimin.text.Messages;
import huimin.ui.Dialogs;
import huimin.ui.Screen;
import huimin.ui.control.LedgerColumn;
import huimin.ui.control.PlainTable;
import huimin.ui.control.Toolbar;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import org.kordamp.ikonli.feather.Feather;

/** 已合并: what has become one, and the way back while nothing was built upon it. */
final class MergedPage implements Screen {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  private final MergedViewModel model;
  private final BorderPane root = new BorderPane();

  MergedPage(MergedViewModel model, Dialogs dialogs) {
    this.model = model;
    String title = Messages.text("quality.tab.merged");
    var table =
        new PlainTable<>(
            title,
            model.rows(),
            List.of(
                column("merged-entry", 160, MergedEntry::name),
                column("merged-into", 160, MergedEntry::keptName),
                column("merged-by", 120, MergedEntry::by),
                column("merged-at", 180, entry -> TIME.format(entry.at()))),
            Messages.text("quality.merged.none"));
    table.table().setId("merged");
    var bar = new Toolbar(title);
    Button back =
        bar.act(
            Messages.text("quality.merged.take-back"),
            Feather.ROTATE_CCW,
            () -> ask(table.chosenProperty().get(), dialogs));
    back.setId("merged-back");
    back.disableProperty().bind(table.chosenProperty().isNull());
    root.setTop(bar);
    root.setCenter(table);
  }

  private static LedgerColumn<MergedEntry> column(
      String id, double width, Function<MergedEntry, String> text) {
    return LedgerColumn.text(id, Messages.text("quality.column." + id), width, text);
  }

  private void ask(MergedEntry entry, Dialogs dialogs) {
    dialogs.confirm(
        Messages.text("quality.merged.ask", entry.name()),
        Messages.text("quality.merged.ask.detail"),
        Messages.text("quality.merged.take-back"),
        () ->
            model.takeBack(
                entry,
                () -> dialogs.done(Messages.text("quality.merged.taken-back", entry.name()))));
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  public void onShow() {
    model.look();
  }
}
