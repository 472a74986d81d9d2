package huimin.ui;

import huimin.platform.task.TaskRunner;
import huimin.text.Messages;
import huimin.ui.control.FormGrid;
import huimin.ui.control.Icon;
import huimin.ui.control.LedgerTable;
import huimin.value.LedgerLook;
import huimin.value.SavedLook;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import org.kordamp.ikonli.feather.Feather;

/** 常用查询: filters, order and columns kept under a name, each user's own. */
final class LooksMenu<R> {
  private final LedgerTable<R> ledger;
  private final LedgerDesk desk;
  private final TaskRunner runner;
  private final Dialogs dialogs;
  private final LedgerLook plain;
  private final MenuButton button = new MenuButton(Messages.text("ledger.looks"));

  LooksMenu(LedgerTable<R> ledger, LedgerDesk desk, TaskRunner runner, Dialogs dialogs) {
    this.ledger = ledger;
    this.desk = desk;
    this.runner = runner;
    this.dialogs = dialogs;
    this.plain = ledger.look();
    button.setId("ledger-looks");
    button.setGraphic(new Icon(Feather.BOOKMARK));
    button.setAccessibleText(Messages.text("ledger.looks"));
    fill(List.of());
  }

  Node node() {
    return button;
  }

  /**
   * Reads what was kept.
   *
   * @param onRead gets the way that opens the ledger, or null where none does
   */
  void read(Consumer<LedgerLook> onRead) {
    runner.read(
        this,
        progress -> desk.looks(),
        looks -> {
          fill(looks);
          onRead.accept(
              looks.stream()
                  .filter(SavedLook::atFirst)
                  .map(SavedLook::look)
                  .findFirst()
                  .orElse(null));
        },
        thrown -> {
          dialogs.failed(thrown);
          onRead.accept(null);
        });
  }

  private void fill(List<SavedLook> looks) {
    button.getItems().clear();
    for (SavedLook look : looks) {
      String key = look.atFirst() ? "ledger.looks.first" : "ledger.looks.one";
      button.getItems().add(item(Messages.text(key, look.name()), () -> ledger.show(look.look())));
    }
    if (!looks.isEmpty()) {
      button.getItems().add(new SeparatorMenuItem());
    }
    button.getItems().add(item(Messages.text("ledger.looks.plain"), () -> ledger.show(plain)));
    MenuItem keep = item(Messages.text("ledger.looks.keep"), this::askName);
    keep.setId("ledger-looks-keep");
    button.getItems().add(keep);
    if (!looks.isEmpty()) {
      var forget = new Menu(Messages.text("ledger.looks.forget"));
      looks.forEach(look -> forget.getItems().add(item(look.name(), () -> askForget(look))));
      button.getItems().add(forget);
    }
  }

  private static MenuItem item(String words, Runnable act) {
    var item = new MenuItem(words);
    // A name may hold an underscore, which is no mnemonic here.
    item.setMnemonicParsing(false);
    item.setOnAction(event -> act.run());
    return item;
  }

  private void askName() {
    var name = new TextField();
    name.setId("look-name");
    var first = new CheckBox(Messages.text("ledger.looks.at-first"));
    first.setId("look-first");
    var form = new FormGrid(Messages.text("ledger.looks.keep"));
    form.remark(Messages.text("ledger.looks.what"));
    form.field("name", Messages.text("ledger.looks.name"), name, true);
    form.field("first", Messages.text("ledger.looks.opening"), first, false);
    LedgerLook look = ledger.look();
    dialogs
        .panel(
            Messages.text("ledger.looks.keep"),
            form,
            new Dialogs.Way(
                Messages.text("ledger.looks.save"),
                () -> keep(name.getText(), first.isSelected(), look)))
        .getFirst()
        .disableProperty()
        .bind(name.textProperty().map(String::isBlank));
  }

  private void keep(String name, boolean atFirst, LedgerLook look) {
    runner.run(
        Messages.text("ledger.looks.keep"),
        progress -> {
          desk.keep(name, atFirst, look);
          return desk.looks();
        },
        looks -> {
          fill(looks);
          dialogs.done(Messages.text("ledger.looks.kept", name.strip()));
        },
        dialogs::failed);
  }

  private void askForget(SavedLook look) {
    dialogs.confirm(
        Messages.text("ledger.looks.forget.title", look.name()),
        Messages.text("ledger.looks.forget.detail"),
        Messages.text("ledger.looks.forget.act", look.name()),
        () ->
            runner.run(
                Messages.text("ledger.looks.forget"),
                progress -> {
                  desk.forget(look.id());
                  return desk.looks();
                },
                this::fill,
                dialogs::failed));
  }
}
