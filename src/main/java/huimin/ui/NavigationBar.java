package huimin.ui;

import huimin.text.Messages;
import huimin.ui.control.Icon;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The places at the left edge: icon, word, number of things waiting. */
final class NavigationBar {
  private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

  private final Navigation navigation;
  private final VBox links = new VBox();
  private final VBox root;

  NavigationBar(Navigation navigation) {
    this.navigation = navigation;
    var brand = new Label(Messages.text("ui.brand"));
    brand.getStyleClass().add("brand");
    var scroll = new ScrollPane(links);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    scroll.getStyleClass().add("edge-to-edge");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    links.getStyleClass().add("links");
    root = new VBox(brand, scroll);
    root.getStyleClass().add("navigation");
    root.setAccessibleText(Messages.text("ui.navigation"));
    navigation.places().addListener((ListChangeListener<Navigation.Place>) change -> rebuild());
    rebuild();
  }

  Node node() {
    return root;
  }

  private void rebuild() {
    links.getChildren().setAll(navigation.places().stream().map(this::link).toList());
  }

  private Node link(Navigation.Place place) {
    String title = Messages.text(place.titleKey());
    var link = new Button(title, new Icon(place.icon()));
    link.setId("nav-" + place.id());
    link.setMaxWidth(Double.MAX_VALUE);
    link.getStyleClass().add("link");
    link.setAccessibleRole(AccessibleRole.HYPERLINK);
    link.setOnAction(event -> navigation.show(place.id()));
    navigation
        .currentProperty()
        .subscribe(current -> link.pseudoClassStateChanged(CURRENT, current == place));
    place.badge().subscribe(count -> link.setAccessibleText(spoken(title, count.intValue())));
    Label badge = badge(place);
    StackPane.setAlignment(badge, Pos.CENTER_RIGHT);
    return new StackPane(link, badge);
  }

  private static String spoken(String title, int waiting) {
    return waiting == 0 ? title : Messages.text("ui.navigation.waiting", title, waiting);
  }

  private static Label badge(Navigation.Place place) {
    var badge = new Label();
    badge.getStyleClass().add("badge");
    badge.textProperty().bind(place.badge().asString());
    badge.visibleProperty().bind(place.badge().greaterThan(0));
    badge.managedProperty().bind(badge.visibleProperty());
    badge.setMouseTransparent(true);
    badge.setMinWidth(Region.USE_PREF_SIZE);
    return badge;
  }
}
