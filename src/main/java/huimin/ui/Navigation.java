package huimin.ui;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.kordamp.ikonli.Ikon;

/** The places there are, the one in view, and how many things wait in each. */
public final class Navigation {

  /**
   * One place.
   *
   * @param id stable word, e.g. {@code person}
   * @param titleKey message key of its name
   * @param badge things waiting there; 0 shows nothing
   */
  public record Place(
      String id, String titleKey, Ikon icon, Supplier<Screen> maker, IntegerProperty badge) {}

  private final ObservableList<Place> places = FXCollections.observableArrayList();

  /** One for all: a view nobody holds is swept away, and whoever listens to it hears no more. */
  private final ObservableList<Place> seen = FXCollections.unmodifiableObservableList(places);

  private final Map<String, Screen> made = new HashMap<>();
  private final Deque<Screen> behind = new ArrayDeque<>();
  private final ReadOnlyObjectWrapper<Place> current = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<Screen> screen = new ReadOnlyObjectWrapper<>();

  /** Adds a place at the end; the screen is made when first visited. */
  public Navigation add(String id, String titleKey, Ikon icon, Supplier<Screen> maker) {
    if (places.stream().anyMatch(place -> place.id().equals(id))) {
      throw new IllegalArgumentException("two screens are called " + id);
    }
    places.add(new Place(id, titleKey, icon, maker, new SimpleIntegerProperty()));
    return this;
  }

  /** Brings a place into view and lets its screen read afresh. */
  public void show(String id) {
    Place place = place(id);
    Screen shown = made.computeIfAbsent(id, unused -> place.maker().get());
    behind.clear();
    current.set(place);
    screen.set(shown);
    shown.onShow();
  }

  /** Brings the n-th place into view, counted from 0; beyond the last nothing happens. */
  public void showAt(int index) {
    if (index < places.size()) {
      show(places.get(index).id());
    }
  }

  /** Lays a page over what is in view; the place stays the same, and {@link #back} leads back. */
  public void open(Screen page) {
    if (screen.get() == page) {
      page.onShow();
      return;
    }
    if (screen.get() != null) {
      behind.push(screen.get());
    }
    screen.set(page);
    page.onShow();
  }

  /** Takes the newest page away; what was behind it reads afresh. Without one nothing happens. */
  public void back() {
    if (!behind.isEmpty()) {
      Screen shown = behind.pop();
      screen.set(shown);
      shown.onShow();
    }
  }

  /** Lets the screen in view read afresh. */
  public void reload() {
    if (screen.get() != null) {
      screen.get().onShow();
    }
  }

  /** Says how many things wait at a place. */
  public void badge(String id, int count) {
    place(id).badge().set(count);
  }

  /** All places in order. */
  public ObservableList<Place> places() {
    return seen;
  }

  /** The place in view; null before the first. */
  public ReadOnlyObjectProperty<Place> currentProperty() {
    return current.getReadOnlyProperty();
  }

  /** The screen in view; null before the first. */
  public ReadOnlyObjectProperty<Screen> screenProperty() {
    return screen.getReadOnlyProperty();
  }

  private Place place(String id) {
    return places.stream()
        .filter(place -> place.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no screen is called " + id));
  }
}
