package huimin.person.ui;

import huimin.person.PersonRow;
import huimin.text.Messages;
import huimin.ui.control.LedgerViewModel;
import java.util.Objects;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;

/**
 * The ledger's orders by name: places and households as on the roster, pinyin (what the column's
 * head does too), and the strokes of the surname as on official lists, for which there is no
 * column.
 */
final class SortMenu {
  private final LedgerViewModel<PersonRow> model;
  private final MenuButton menu = new MenuButton(Messages.text("person.sort"));
  private final ToggleGroup one = new ToggleGroup();

  private SortMenu(LedgerViewModel<PersonRow> model) {
    this.model = model;
    menu.setId("sort-menu");
    menu.setAccessibleText(Messages.text("person.sort"));
    add(null, Messages.text("person.sort.own"));
    add("name", Messages.text("person.sort.pinyin"));
    add("strokes", Messages.text("person.sort.strokes"));
  }

  static MenuButton of(LedgerViewModel<PersonRow> model) {
    return new SortMenu(model).menu;
  }

  private void add(String column, String text) {
    var item = new RadioMenuItem(text);
    item.setToggleGroup(one);
    item.setOnAction(event -> model.sort(column, false));
    model
        .queryProperty()
        .subscribe(query -> item.setSelected(Objects.equals(query.sortColumn(), column)));
    menu.getItems().add(item);
  }
}
