package huimin.ui;

import huimin.text.Messages;
import java.util.List;
import javafx.beans.property.DoubleProperty;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;

/** How everything looks, as somebody likes it: size of text, dark ground. */
final class LookMenu {
  private static final List<Double> SIZES = List.of(1.0, 1.125, 1.25, 1.375, 1.5);

  private LookMenu() {}

  static List<MenuItem> of(Theme theme) {
    var dark = new CheckMenuItem(Messages.text("ui.look.dark"));
    dark.setId("look-dark");
    dark.selectedProperty().bindBidirectional(theme.darkProperty());
    return List.of(sizes(theme.scaleProperty()), dark);
  }

  private static Menu sizes(DoubleProperty scale) {
    var menu = new Menu(Messages.text("ui.look.size"));
    menu.setId("look-size");
    var group = new ToggleGroup();
    for (double size : SIZES) {
      var item = new RadioMenuItem(Messages.text("ui.look.percent", Math.round(size * 100)));
      item.setToggleGroup(group);
      item.setOnAction(event -> scale.set(size));
      scale.subscribe(now -> item.setSelected(now.doubleValue() == size));
      menu.getItems().add(item);
    }
    return menu;
  }
}
