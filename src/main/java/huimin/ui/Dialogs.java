package huimin.ui;

import huimin.platform.security.Purpose;
import huimin.text.Messages;
import huimin.ui.control.Icon;
import huimin.ui.control.NoticeBox;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Modality;
import javafx.stage.Window;
import org.kordamp.ikonli.feather.Feather;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The only maker of dialogs. All are owned: one without owner falls back to the system's font. */
public final class Dialogs implements FileChoice {
  private static final Logger LOG = LoggerFactory.getLogger(Dialogs.class);

  /** Icon and margins beside what a panel shows, in pixels. */
  private static final double ROUND_A_PANEL = 96;

  private final Window owner;
  private final NoticeArea notices;
  private final List<Dialog<?>> waiting = new ArrayList<>();
  private boolean held;

  /**
   * @param notices where news that need no answer appear
   */
  public Dialogs(Window owner, NoticeArea notices) {
    this.owner = owner;
    this.notices = notices;
  }

  /**
   * Asks before an act. The safe answer is the default; closing the window means no.
   *
   * @param act the button's words, naming the act and its size, e.g. 删除 3 人
   */
  public void confirm(String title, String detail, String act, Runnable onYes) {
    var yes = new ButtonType(act, ButtonData.OTHER);
    var no = new ButtonType(Messages.text("ui.dialog.keep"), ButtonData.CANCEL_CLOSE);
    Dialog<ButtonType> dialog = dialog(title, Feather.HELP_CIRCLE, words(title, detail), yes, no);
    style(dialog, yes, "confirm-yes").setDefaultButton(false);
    style(dialog, no, "confirm-no").setDefaultButton(true);
    dialog.setOnShown(event -> dialog.getDialogPane().lookupButton(no).requestFocus());
    dialog.setOnHidden(
        event -> {
          if (dialog.getResult() == yes) {
            onYes.run();
          }
        });
    show(dialog);
  }

  /**
   * Asks which of two ways to go; the first is the default, closing the window goes neither.
   *
   * @param first the button's words for what is advised
   * @param second the button's words for the other way
   */
  public void choose(
      String title,
      String detail,
      String first,
      Runnable onFirst,
      String second,
      Runnable onSecond) {
    var one = new ButtonType(first, ButtonData.OTHER);
    var other = new ButtonType(second, ButtonData.OTHER);
    var neither = new ButtonType(Messages.text("ui.dialog.keep"), ButtonData.CANCEL_CLOSE);
    Dialog<ButtonType> dialog =
        dialog(title, Feather.HELP_CIRCLE, words(title, detail), one, other, neither);
    style(dialog, one, "choose-first").setDefaultButton(true);
    style(dialog, other, "choose-second").setDefaultButton(false);
    style(dialog, neither, "choose-neither").setDefaultButton(false);
    dialog.setOnHidden(
        event -> {
          if (dialog.getResult() == one) {
            onFirst.run();
          } else if (dialog.getResult() == other) {
            onSecond.run();
          }
        });
    show(dialog);
  }

  /** Tells calmly what has to be known before work begins, and waits until it is read. */
  public void tell(String words) {
    var close = new ButtonType(Messages.text("ui.dialog.understood"), ButtonData.OK_DONE);
    String title = Messages.text("ui.dialog.told");
    Dialog<ButtonType> dialog = dialog(title, Feather.INFO, words(title, words), close);
    style(dialog, close, "told-close").setDefaultButton(true);
    show(dialog);
  }

  /** Shows something large, e.g. a scanned paper, until it is closed. */
  public void look(String title, Node content) {
    var close = new ButtonType(Messages.text("ui.dialog.close"), ButtonData.OK_DONE);
    Dialog<ButtonType> dialog = dialog(title, Feather.IMAGE, content, close);
    dialog.getDialogPane().setGraphic(null);
    dialog.getDialogPane().getStyleClass().add("look-dialog");
    dialog.setResizable(true);
    style(dialog, close, "look-close").setDefaultButton(true);
    show(dialog);
  }

  /**
   * Tells what went wrong: what happened, what is safe, what to do next, and a code. A job the
   * clerk stopped is told as news, not as a fault; an unexpected fault is logged, once, here.
   */
  public void failed(Throwable thrown) {
    Failure failure = Failure.of(thrown);
    if (failure.kind() == Failure.Kind.CANCELLED) {
      inform(failure.happened());
      return;
    }
    if (failure.kind() == Failure.Kind.UNEXPECTED) {
      LOG.error("fault {}", failure.code(), thrown);
    }
    var close = new ButtonType(Messages.text("ui.dialog.understood"), ButtonData.OK_DONE);
    String title = Messages.text("ui.failure.title." + failure.kind().name().toLowerCase());
    VBox words = words(title, failure.happened());
    for (String line : List.of(failure.safe(), failure.next())) {
      if (!line.isEmpty()) {
        words.getChildren().add(paragraph(line));
      }
    }
    var code = new Label(Messages.text("ui.failure.code", failure.code()));
    code.getStyleClass().add("failure-code");
    code.setId("failure-code");
    words.getChildren().add(code);
    Dialog<ButtonType> dialog = dialog(title, Feather.ALERT_TRIANGLE, words, close);
    style(dialog, close, "failure-close").setDefaultButton(true);
    show(dialog);
  }

  /** Keeps new dialogs back while the screen is locked; they come when it is open again. */
  public void hold(boolean locked) {
    held = locked;
    if (!locked) {
      List<Dialog<?>> come = List.copyOf(waiting);
      waiting.clear();
      come.forEach(Dialog::show);
    }
  }

  private void show(Dialog<?> dialog) {
    if (held) {
      waiting.add(dialog);
    } else {
      dialog.show();
    }
  }

  /** Shows news that need no answer. */
  public void inform(String text) {
    notices.show(NoticeBox.Kind.INFO, text, "");
  }

  /** Says that an act is done. */
  public void done(String text) {
    notices.show(NoticeBox.Kind.DONE, text, "");
  }

  @Override
  public Optional<Path> open(String title, String kind, List<String> patterns) {
    return Optional.ofNullable(chooser(title, kind, patterns).showOpenDialog(owner))
        .map(File::toPath);
  }

  @Override
  public Optional<Path> save(String title, String name, String kind, List<String> patterns) {
    FileChooser chooser = chooser(title, kind, patterns);
    chooser.setInitialFileName(name);
    return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
  }

  @Override
  public Optional<Path> folder(String title) {
    var chooser = new DirectoryChooser();
    chooser.setTitle(title);
    return Optional.ofNullable(chooser.showDialog(owner)).map(File::toPath);
  }

  @Override
  public void purpose(String title, String detail, String act, Consumer<Purpose> onGiven) {
    var form = new PurposeForm();
    VBox words = words(title, detail.isEmpty() ? Messages.text("ui.purpose.why") : detail);
    if (!detail.isEmpty()) {
      words.getChildren().add(paragraph(Messages.text("ui.purpose.why")));
    }
    words.getChildren().add(form);
    var go = new ButtonType(act, ButtonData.OK_DONE);
    var no = new ButtonType(Messages.text("ui.dialog.keep"), ButtonData.CANCEL_CLOSE);
    Dialog<ButtonType> dialog = dialog(title, Feather.SEND, words, go, no);
    style(dialog, go, "purpose-go").setDefaultButton(true);
    style(dialog, no, "purpose-no").setDefaultButton(false);
    dialog.setOnHidden(
        event -> {
          if (dialog.getResult() == go) {
            onGiven.accept(form.purpose());
          }
        });
    show(dialog);
  }

  /**
   * A way out of a panel.
   *
   * @param words the button's, naming the act
   * @param act done once the panel is closed
   */
  public record Way(String words, Runnable act) {}

  /**
   * Shows something of its own to look at or to fill in; closing the window does nothing.
   *
   * @param ways what can be done with it; the first is the default
   * @return the ways' buttons in their order, for what enables them and what they say
   */
  public List<Button> panel(String title, Node content, Way... ways) {
    var heading = new Label(title);
    heading.getStyleClass().add("dialog-title");
    heading.setWrapText(true);
    var words = new VBox(heading, content);
    words.getStyleClass().add("dialog-words");
    VBox.setVgrow(content, Priority.ALWAYS);
    var types = new ArrayList<ButtonType>();
    for (Way way : ways) {
      types.add(new ButtonType(way.words(), ButtonData.OTHER));
    }
    var no = new ButtonType(Messages.text("ui.dialog.keep"), ButtonData.CANCEL_CLOSE);
    types.add(no);
    Dialog<ButtonType> dialog =
        dialog(title, Feather.LIST, words, types.toArray(ButtonType[]::new));
    var buttons = new ArrayList<Button>();
    for (int i = 0; i < ways.length; i++) {
      buttons.add(style(dialog, types.get(i), "panel-way-" + (i + 1)));
    }
    buttons.getFirst().setDefaultButton(true);
    style(dialog, no, "panel-no").setDefaultButton(false);
    if (content instanceof Region region && region.getPrefWidth() > 0) {
      double width = region.getPrefWidth() + ROUND_A_PANEL;
      dialog
          .getDialogPane()
          .setStyle("-fx-pref-width: %1$spx; -fx-max-width: %1$spx;".formatted(width));
    }
    dialog.setResizable(true);
    dialog.setOnHidden(
        event -> {
          int chosen = types.indexOf(dialog.getResult());
          if (chosen >= 0 && chosen < ways.length) {
            ways[chosen].act().run();
          }
        });
    show(dialog);
    return buttons;
  }

  private static FileChooser chooser(String title, String kind, List<String> patterns) {
    var chooser = new FileChooser();
    chooser.setTitle(title);
    chooser.getExtensionFilters().add(new ExtensionFilter(kind, patterns));
    return chooser;
  }

  private Dialog<ButtonType> dialog(String title, Feather icon, Node words, ButtonType... buttons) {
    var dialog = new Dialog<ButtonType>();
    dialog.initOwner(owner);
    dialog.initModality(Modality.WINDOW_MODAL);
    dialog.setTitle(title);
    DialogPane pane = dialog.getDialogPane();
    pane.getStyleClass().add("huimin-dialog");
    pane.setGraphic(new Icon(icon));
    pane.setContent(words);
    pane.getButtonTypes().setAll(buttons);
    return dialog;
  }

  private static Button style(Dialog<?> dialog, ButtonType type, String id) {
    var button = (Button) dialog.getDialogPane().lookupButton(type);
    button.setId(id);
    button.setMinWidth(Region.USE_PREF_SIZE);
    return button;
  }

  private static VBox words(String title, String detail) {
    var heading = new Label(title);
    heading.getStyleClass().add("dialog-title");
    heading.setWrapText(true);
    var words = new VBox(heading, paragraph(detail));
    words.getStyleClass().add("dialog-words");
    return words;
  }

  private static Label paragraph(String text) {
    var paragraph = new Label(text);
    paragraph.setWrapText(true);
    paragraph.setMinHeight(Region.USE_PREF_SIZE);
    return paragraph;
  }
}
