package huimin.ui.start;

import atlantafx.base.controls.CustomTextField;
import huimin.text.Messages;
import huimin.ui.control.Icon;
import java.io.File;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;
import org.kordamp.ikonli.feather.Feather;

/** A field for a file or folder: typed, or chosen with the button in it. */
final class PathField {
  private final CustomTextField field = new CustomTextField();

  private PathField(String title, Function<Window, File> chooser) {
    var choose = new Button(Messages.text("start.choose"), new Icon(Feather.FOLDER));
    choose.setAccessibleText(Messages.text("start.choose-what", title));
    choose.getStyleClass().addAll("flat", "small");
    choose.setOnAction(
        event -> {
          File chosen = chooser.apply(field.getScene().getWindow());
          if (chosen != null) {
            show(chosen.toPath());
          }
        });
    field.setRight(choose);
    field.getStyleClass().add("path-field");
  }

  static PathField folder(String title) {
    return new PathField(
        title,
        window -> {
          var chooser = new DirectoryChooser();
          chooser.setTitle(title);
          return chooser.showDialog(window);
        });
  }

  /**
   * @param kind what is wanted, in words
   * @param patterns e.g. {@code *.csv}
   */
  static PathField file(String title, String kind, List<String> patterns) {
    return new PathField(
        title,
        window -> {
          var chooser = new FileChooser();
          chooser.setTitle(title);
          chooser.getExtensionFilters().add(new ExtensionFilter(kind, patterns));
          return chooser.showOpenDialog(window);
        });
  }

  TextField control() {
    return field;
  }

  void show(Path path) {
    field.setText(path == null ? "" : path.toString());
  }

  /**
   * What stands there; null when it is empty or no full path, for a clerk has no current folder.
   */
  Path path() {
    try {
      String text = field.getText().strip();
      return !text.isEmpty() && Path.of(text).isAbsolute() ? Path.of(text) : null;
    } catch (InvalidPathException e) {
      return null;
    }
  }
}
