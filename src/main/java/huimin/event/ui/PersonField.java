package huimin.event.ui;

import huimin.person.PersonKey;
import huimin.text.Messages;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.geometry.Side;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.util.Duration;

/** Somebody of the town, found by a few words; what is typed without choosing names nobody. */
final class PersonField extends TextField {
  private static final Duration PAUSE = Duration.millis(250);

  private final BiConsumer<String, Consumer<List<PersonKey>>> search;
  private final ContextMenu finds = new ContextMenu();
  private final PauseTransition pause = new PauseTransition(PAUSE);
  private Consumer<Long> onChosen = id -> {};
  private Long chosen;
  private boolean setting;

  /**
   * @param search finds people by words and answers on the screen's thread
   */
  PersonField(BiConsumer<String, Consumer<List<PersonKey>>> search) {
    this.search = search;
    setPromptText(Messages.text("event.form.find"));
    pause.setOnFinished(event -> ask());
    setOnAction(event -> ask());
    textProperty().subscribe((before, now) -> typed());
  }

  private void typed() {
    if (setting) {
      return;
    }
    if (chosen != null) {
      chosen = null;
      onChosen.accept(null);
    }
    pause.playFromStart();
  }

  private void ask() {
    pause.stop();
    if (chosen == null && !getText().isBlank()) {
      search.accept(getText().strip(), this::offer);
    }
  }

  private void offer(List<PersonKey> found) {
    if (getScene() == null || chosen != null) {
      return;
    }
    finds.getItems().setAll(found.stream().map(this::item).toList());
    if (found.isEmpty()) {
      var none = new MenuItem(Messages.text("event.form.not-found"));
      none.setDisable(true);
      finds.getItems().add(none);
    }
    finds.show(this, Side.BOTTOM, 0, 2);
  }

  private MenuItem item(PersonKey person) {
    var item = new MenuItem(words(person));
    item.setMnemonicParsing(false);
    item.setStyle("-fx-font-size: " + getFont().getSize() + "px;");
    item.setOnAction(event -> choose(person.id(), words(person)));
    return item;
  }

  private static String words(PersonKey person) {
    return Messages.text(
        "event.form.found",
        person.name(),
        person.birthDate() == null ? "—" : person.birthDate(),
        person.idNumber() == null ? "" : person.idNumber());
  }

  /** Puts somebody in. */
  void choose(long id, String words) {
    show(words);
    chosen = id;
    onChosen.accept(id);
  }

  /** Shows words without asking for anybody. */
  void show(String words) {
    setting = true;
    setText(words);
    setting = false;
  }

  /** Told whom was chosen; null when that no longer holds. */
  void onChosen(Consumer<Long> listener) {
    onChosen = listener;
  }

  /** The record chosen; null for nobody. */
  Long chosen() {
    return chosen;
  }
}
