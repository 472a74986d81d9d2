package huimin.ui.control;

import huimin.text.Messages;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Where files are dropped, or chosen with a button that the keyboard reaches. */
public final class DropZone extends VBox {
  private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");

  private final List<String> endings;
  private final Consumer<List<Path>> onFiles;
  private final Label refusal = new Label();

  /**
   * @param endings accepted ends of names in lower case, e.g. {@code .xlsx}
   * @param chooser opens the file dialog
   * @param onFiles gets at least one file; all have an accepted ending
   */
  public DropZone(
      String prompt,
      List<String> endings,
      Supplier<Optional<Path>> chooser,
      Consumer<List<Path>> onFiles) {
    this.endings = List.copyOf(endings);
    this.onFiles = onFiles;
    getStyleClass().add("drop-zone");
    setAccessibleText(prompt);
    var words = new Label(prompt);
    words.setWrapText(true);
    var accepted = new Label(Messages.text("ui.drop.accepts", String.join(" ", endings)));
    accepted.getStyleClass().add("muted");
    var choose = new Button(Messages.text("ui.drop.choose"), new Icon(Feather.FOLDER));
    choose.setId("drop-choose");
    choose.setOnAction(event -> chooser.get().ifPresent(file -> take(List.of(file))));
    refusal.setId("drop-refusal");
    refusal.setWrapText(true);
    refusal.getStyleClass().add("problem-text");
    refusal.managedProperty().bind(refusal.visibleProperty());
    refusal.visibleProperty().bind(refusal.textProperty().isNotEmpty());
    getChildren().addAll(new Icon(Feather.UPLOAD), words, accepted, choose, refusal);
    setOnDragOver(this::over);
    setOnDragExited(event -> pseudoClassStateChanged(OVER, false));
    setOnDragDropped(this::dropped);
  }

  private void over(DragEvent event) {
    if (event.getDragboard().hasFiles()) {
      event.acceptTransferModes(TransferMode.COPY);
      pseudoClassStateChanged(OVER, true);
    }
    event.consume();
  }

  private void dropped(DragEvent event) {
    boolean taken = take(event.getDragboard().getFiles().stream().map(File::toPath).toList());
    event.setDropCompleted(taken);
    event.consume();
  }

  /** Takes the files, or says which one is of another kind and takes none. */
  boolean take(List<Path> files) {
    Optional<Path> wrong = files.stream().filter(file -> !isAccepted(file)).findFirst();
    refusal.setText(
        wrong.map(file -> Messages.text("ui.drop.refused", file.getFileName())).orElse(""));
    if (wrong.isPresent() || files.isEmpty()) {
      return false;
    }
    onFiles.accept(files);
    return true;
  }

  private boolean isAccepted(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return endings.stream().anyMatch(name::endsWith);
  }
}
