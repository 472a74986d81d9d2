package huimin.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.Group;
import javafx.scene.Node;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.feather.Feather;

class NavigationTest {
  private final List<String> shown = new ArrayList<>();
  private final Navigation navigation =
      new Navigation()
          .add("a", "gallery.home", Feather.HOME, () -> screen("a"))
          .add("b", "gallery.person", Feather.USERS, () -> screen("b"));

  private Screen screen(String name) {
    shown.add("made " + name);
    return new Screen() {
      private final Node node = new Group();

      @Override
      public Node node() {
        return node;
      }

      @Override
      public void onShow() {
        shown.add("shown " + name);
      }
    };
  }

  @Test
  void screenIsMadeOnceAndReadsAfreshEachTime() {
    navigation.show("a");
    navigation.showAt(1);
    navigation.show("a");
    navigation.reload();
    assertThat(shown)
        .containsExactly("made a", "shown a", "made b", "shown b", "shown a", "shown a");
  }

  @Test
  void placesBeyondTheLastAreNoPlaces() {
    navigation.showAt(8);
    assertThat(navigation.currentProperty().get()).isNull();
    assertThatThrownBy(() -> navigation.show("c")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void twoPlacesMayNotShareAName() {
    assertThatThrownBy(() -> navigation.add("a", "k", Feather.HOME, () -> screen("c")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aPageLiesOverAPlaceUntilOneGoesBackOrElsewhere() {
    navigation.show("a");
    Screen first = screen("page");
    Screen second = screen("further");
    navigation.open(first);
    navigation.open(second);
    assertThat(navigation.screenProperty().get()).isSameAs(second);
    assertThat(navigation.currentProperty().get().id()).as("the place stays").isEqualTo("a");
    navigation.back();
    assertThat(navigation.screenProperty().get()).isSameAs(first);
    navigation.open(first);
    navigation.back();
    assertThat(shown).endsWith("shown page", "shown page", "shown a");
    navigation.back();
    assertThat(shown).as("nothing behind a place").endsWith("shown page", "shown a");
    navigation.open(first);
    navigation.show("b");
    navigation.back();
    assertThat(navigation.currentProperty().get().id()).isEqualTo("b");
    assertThat(shown).endsWith("shown b");
  }

  /** As when memory is short between the window's making and the first place. */
  @Test
  void whoListensToThePlacesHearsOfNewOnesAfterMemoryWasSwept() {
    var heard = new ArrayList<String>();
    navigation
        .places()
        .addListener(
            (ListChangeListener<Navigation.Place>)
                change -> change.getList().forEach(place -> heard.add(place.id())));
    var swept = new WeakReference<>(new Object());
    while (swept.get() != null) {
      System.gc();
    }
    navigation.add("c", "gallery.home", Feather.HOME, () -> screen("c"));
    assertThat(heard).containsExactly("a", "b", "c");
  }
}
