import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;

/** The smallest window JavaFX can show: what a start is measured against. */
public class Hello extends Application {
  @Override
  public void start(Stage stage) {
    stage.setTitle("hello-world-window");
    stage.setScene(new Scene(new Label("hello"), 600, 400));
    stage.show();
  }
}
