package huimin.office.ui;

import huimin.office.FieldWords;
import huimin.office.PastState;
import huimin.text.Messages;
import huimin.ui.Screen;
import huimin.ui.control.LedgerColumn;
import huimin.ui.control.Mark;
import huimin.ui.control.PlainTable;
import huimin.ui.control.Toolbar;
import java.time.format.DateTimeFormatter;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;

/** A record as it was at one moment beside what it is now; what differs is marked. */
public final class EarlierView implements Screen {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  private final BorderPane root = new BorderPane();
  private final PlainTable<PastState.Change> table;

  /**
   * @param fields then and now, as the one at work may see them
   * @param restore asks whether to bring the record back to it; null where that is not offered
   */
  public EarlierView(
      PastState state, List<PastState.Change> fields, Runnable back, Runnable restore) {
    long differing = fields.stream().filter(EarlierView::differs).count();
    var bar =
        new Toolbar(
            Messages.text(
                "office.earlier.title",
                FieldWords.table(state.record().table()),
                TIME.format(state.at())));
    bar.back(back);
    bar.count(Messages.text("office.earlier.count", differing));
    if (restore != null) {
      bar.primary(Messages.text("office.earlier.restore"), "", restore).setId("earlier-restore");
    }
    table =
        new PlainTable<>(
            Messages.text("office.earlier.name"),
            FXCollections.observableArrayList(fields),
            List.of(
                LedgerColumn.text(
                    "field", Messages.text("office.earlier.field"), 180, PastState.Change::field),
                LedgerColumn.text(
                    "then", Messages.text("office.earlier.then"), 420, PastState.Change::before),
                LedgerColumn.text(
                    "now", Messages.text("office.earlier.now"), 420, PastState.Change::after)),
            Messages.text("office.earlier.none"));
    table.setId("earlier");
    table.mark("field", change -> differs(change) ? Mark.WARNING : null);
    root.setTop(bar);
    root.setCenter(table);
  }

  private static boolean differs(PastState.Change change) {
    return !change.before().equals(change.after());
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  public void onShow() {
    table.table().requestFocus();
  }
}
