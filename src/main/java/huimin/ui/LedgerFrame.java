package huimin.ui;

import huimin.platform.task.TaskRunner;
import huimin.text.Messages;
import huimin.ui.control.DetailPane;
import huimin.ui.control.LedgerTable;
import huimin.ui.control.LedgerViewModel;
import huimin.ui.control.Toolbar;
import huimin.value.LedgerLook;
import java.util.Map;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import org.kordamp.ikonli.feather.Feather;

/**
 * The ledger shape: a bar on top, the ledger in the middle, what is known of the chosen row at the
 * right. A view composes one and adds what is its own.
 */
public final class LedgerFrame<R> implements Screen {
  /** Filter by a person's record; it stands in no column, so the bar has a button that lifts it. */
  public static final String ONE_PERSON = "personId";

  private final LedgerViewModel<R> model;
  private final LedgerTable<R> ledger;
  private final Consumer<R> follow;
  private final Toolbar bar;
  private final String title;
  private final BorderPane root = new BorderPane();
  private boolean newRows;
  private boolean settling;
  private LooksMenu<R> looks;
  private boolean opened;

  /**
   * @param title the screen's name
   * @param follow told which row the details are for; null for none
   */
  public LedgerFrame(
      String title,
      LedgerViewModel<R> model,
      LedgerTable<R> ledger,
      DetailPane detail,
      Consumer<R> follow) {
    this.model = model;
    this.ledger = ledger;
    this.follow = follow;
    this.title = title;
    bar = new Toolbar(title);
    bar.add(everybody());
    bar.add(ledger.columnMenu());
    ledger.onOpen(
        row -> {
          Node tabs = detail.lookup(".tab-pane");
          if (tabs != null) {
            tabs.requestFocus();
          }
        });
    model
        .rows()
        .addListener(
            (ListChangeListener<R>)
                change -> {
                  newRows = true;
                  settleLater();
                });
    model.selection().addListener((ListChangeListener<R>) change -> settleLater());
    root.setTop(bar);
    root.setCenter(ledger);
    root.setRight(detail);
  }

  private Button everybody() {
    var all = new Button(Messages.text("ledger.everybody"));
    all.setId("ledger-everybody");
    all.setOnAction(event -> model.clearFilters());
    all.visibleProperty()
        .bind(model.queryProperty().map(query -> query.filters().containsKey(ONE_PERSON)));
    all.managedProperty().bind(all.visibleProperty());
    return all;
  }

  /** New rows take marks away and give them back: the details wait until that is over. */
  private void settleLater() {
    if (!settling) {
      settling = true;
      Platform.runLater(this::settle);
    }
  }

  private void settle() {
    settling = false;
    boolean chooseFirst = newRows && model.selection().isEmpty() && !model.rows().isEmpty();
    newRows = false;
    if (chooseFirst) {
      ledger.table().getSelectionModel().select(0);
    } else {
      follow.accept(model.selection().isEmpty() ? null : model.selection().getFirst());
    }
  }

  /** Shows the rows of one person only. */
  public void showPerson(long personId) {
    ledger.table().getSelectionModel().clearSelection();
    model.filterBy(Map.of(ONE_PERSON, Long.toString(personId)));
    ledger.table().requestFocus();
  }

  /** Leaves the details away: the rows say all there is. */
  public void alone() {
    root.setRight(null);
  }

  /**
   * Gives the ledger what every ledger has: ways to look at it, paper, and a gate before the
   * clipboard. To be called once the columns are as they are shown at first.
   */
  public void furnish(LedgerDesk desk, TaskRunner runner, Dialogs dialogs) {
    if (desk.keepsLooks()) {
      looks = new LooksMenu<>(ledger, desk, runner, dialogs);
      bar.add(looks.node());
    }
    if (desk.prints()) {
      var printing = new LedgerPrinting<>(title, ledger, desk, runner, dialogs);
      bar.more(Messages.text("ledger.print"), Feather.PRINTER, printing::prepare)
          .setId("ledger-print");
    }
    ledger.onCopy(new LedgerCopying(title, desk, runner, dialogs));
  }

  /** The ledger itself, for what Ctrl+N and F2 do and which rows are marked. */
  public LedgerTable<R> ledger() {
    return ledger;
  }

  /** What is shown and asked for. */
  public LedgerViewModel<R> model() {
    return model;
  }

  /** The bar on top, for counts and acts. */
  public Toolbar bar() {
    return bar;
  }

  /** Somebody may have been looked up while the ways were read: that comes first. */
  private void openWith(LedgerLook look) {
    if (look == null || !model.isAtStart()) {
      model.search();
    } else {
      ledger.show(look);
    }
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  public void onShow() {
    if (looks == null || opened) {
      model.search();
    } else {
      opened = true;
      looks.read(this::openWith);
    }
    ledger.table().requestFocus();
  }
}
