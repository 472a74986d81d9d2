package huimin.ui.control;

import huimin.text.Messages;
import java.util.function.Consumer;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** What keys, double clicks and the menu of the right button do in a ledger. */
final class LedgerKeys<R> {
  private final LedgerTable<R> ledger;
  private final TableView<R> table;
  private Consumer<R> onOpen = row -> {};
  private Consumer<R> onEdit;
  private Runnable onNew;

  LedgerKeys(LedgerTable<R> ledger) {
    this.ledger = ledger;
    this.table = ledger.table();
    table.addEventHandler(KeyEvent.KEY_PRESSED, this::tableKey);
    ledger.addEventFilter(KeyEvent.KEY_PRESSED, this::ledgerKey);
    fillMenu();
  }

  void onOpen(Consumer<R> act) {
    onOpen = act;
  }

  void onEdit(Consumer<R> act) {
    onEdit = act;
    fillMenu();
  }

  void onNew(Runnable act) {
    onNew = act;
  }

  void open(R row) {
    onOpen.accept(row);
  }

  private void fillMenu() {
    var menu = new ContextMenu(item("open", this::openFocused));
    if (onEdit != null) {
      menu.getItems().add(item("edit", this::editFocused));
    }
    menu.getItems().add(item("copy", () -> ledger.copy(false)));
    menu.getItems().add(item("copy-headings", () -> ledger.copy(true)));
    table.setContextMenu(menu);
  }

  /** The keys stand in the words: as accelerators they would act in the whole window. */
  private static MenuItem item(String word, Runnable act) {
    var item = new MenuItem(Messages.text("ui.ledger.menu." + word));
    item.setId("ledger-" + word);
    item.setOnAction(event -> act.run());
    return item;
  }

  private void openFocused() {
    R focused = table.getFocusModel().getFocusedItem();
    if (focused != null) {
      onOpen.accept(focused);
    }
  }

  private void editFocused() {
    R focused = table.getFocusModel().getFocusedItem();
    if (focused != null && onEdit != null) {
      onEdit.accept(focused);
    }
  }

  private void tableKey(KeyEvent event) {
    if (event.getTarget() != table) {
      return;
    }
    Runnable act =
        switch (event.getCode()) {
          case ENTER -> this::openFocused;
          case F2 -> onEdit == null ? null : this::editFocused;
          case C -> event.isControlDown() ? () -> ledger.copy(event.isShiftDown()) : null;
          case ESCAPE -> ledger::stepBack;
          default -> null;
        };
    if (act != null) {
      act.run();
      event.consume();
    }
  }

  private void ledgerKey(KeyEvent event) {
    if (event.isControlDown() && event.getCode() == KeyCode.F) {
      ledger.focusFilter();
      event.consume();
    } else if (event.isControlDown() && event.getCode() == KeyCode.N && onNew != null) {
      onNew.run();
      event.consume();
    }
  }
}
