package huimin.ui.start;

import huimin.text.Messages;
import huimin.ui.Failure;
import huimin.ui.control.NoticeBox;
import huimin.ui.start.StartViewModel.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.DoubleProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The first window: a card with one page at a time, and under it what is being done. */
public final class StartView {
  private static final Logger LOG = LoggerFactory.getLogger(StartView.class);
  private static final String SHEET =
      Objects.requireNonNull(StartView.class.getResource("/css/start.css")).toExternalForm();

  private final StartViewModel<?> model;
  private final OpenPage openPage;
  private final CreatePage createPage;
  private final RecoveryPage recoveryPage;
  private final ChangePage changePage;
  private final ForgottenPage forgottenPage;
  private final Label heading = new Label();
  private final VBox failure = new VBox();
  private final StackPane content = new StackPane();
  private final ScrollPane root;

  /**
   * @param folders office folders to choose from, the first of them proposed
   * @param newFolder where a new office is proposed
   * @param user the user to begin with; may be empty
   * @param textScale size of text, to be chosen here
   */
  public StartView(
      StartViewModel<?> model,
      List<Path> folders,
      Path newFolder,
      String user,
      DoubleProperty textScale) {
    this.model = model;
    openPage = new OpenPage(model, folders, user);
    changePage = new ChangePage(model);
    forgottenPage = new ForgottenPage(model);
    createPage = new CreatePage(model, newFolder);
    recoveryPage = new RecoveryPage(model);
    var brand = new Label(Messages.text("ui.brand"));
    brand.getStyleClass().add("start-brand");
    heading.getStyleClass().add("start-heading");
    failure.setId("start-failure");
    var card = new VBox(brand, heading, failure, content, progress(), textSize(textScale));
    card.getStyleClass().add("start-card");
    card.setMaxHeight(Region.USE_PREF_SIZE);
    var ground = new StackPane(card);
    ground.getStyleClass().add("start-ground");
    root = new ScrollPane(ground);
    root.setFitToWidth(true);
    root.setFitToHeight(true);
    root.getStyleClass().addAll("edge-to-edge", "start-window");
    root.getStylesheets().add(SHEET);
    content.disableProperty().bind(model.busyProperty().map(words -> !words.isEmpty()));
    model.pageProperty().subscribe(this::show);
    model.failureProperty().subscribe(this::show);
    model.toldProperty().subscribe(this::tell);
  }

  /** The window's content. */
  public Parent node() {
    return root;
  }

  /** Puts the cursor where one begins to type. */
  public void focus() {
    switch (model.pageProperty().get()) {
      case OPEN -> openPage.focusFirst();
      case CREATE -> createPage.focusFirst();
      case RECOVERY -> recoveryPage.focusFirst();
      case CHANGE -> changePage.focusFirst();
      case FORGOTTEN -> forgottenPage.focusFirst();
    }
  }

  private void tell(String words) {
    failure.getChildren().clear();
    if (!words.isEmpty()) {
      failure.getChildren().add(new NoticeBox(NoticeBox.Kind.DONE, words, ""));
    }
  }

  private void show(Page page) {
    if (page == Page.FORGOTTEN) {
      forgottenPage.show(openPage.folder(), openPage.user());
    }
    heading.setText(Messages.text("start." + page.name().toLowerCase() + ".title"));
    content
        .getChildren()
        .setAll(
            switch (page) {
              case OPEN -> openPage;
              case CREATE -> createPage;
              case RECOVERY -> recoveryPage;
              case CHANGE -> changePage;
              case FORGOTTEN -> forgottenPage;
            });
    failure.getChildren().clear();
    focus();
  }

  private void show(Throwable thrown) {
    failure.getChildren().clear();
    if (thrown == null) {
      return;
    }
    Failure told = Failure.of(thrown);
    if (told.kind() == Failure.Kind.UNEXPECTED) {
      LOG.error("fault {}", told.code(), thrown);
    }
    String rest =
        Stream.of(told.safe(), told.next(), Messages.text("ui.failure.code", told.code()))
            .filter(words -> !words.isEmpty())
            .collect(Collectors.joining(" "));
    failure
        .getChildren()
        .add(
            told.kind() == Failure.Kind.UNEXPECTED
                ? new NoticeBox(NoticeBox.Kind.STOP, told.happened(), rest)
                : new NoticeBox(NoticeBox.Kind.STOP, told.happened(), ""));
    if (model.pageProperty().get() == Page.OPEN) {
      openPage.again();
    }
  }

  private Node progress() {
    var bar = new ProgressBar();
    bar.setMaxWidth(Double.MAX_VALUE);
    var words = new Label();
    words.setId("start-busy");
    words.textProperty().bind(model.busyProperty());
    bar.accessibleTextProperty().bind(model.busyProperty());
    var box = new VBox(bar, words);
    box.getStyleClass().add("start-busy");
    box.visibleProperty().bind(model.busyProperty().map(text -> !text.isEmpty()));
    box.managedProperty().bind(box.visibleProperty());
    return box;
  }

  private static Node textSize(DoubleProperty scale) {
    var sizes = new ChoiceBox<Double>();
    sizes.getItems().setAll(List.of(1.0, 1.25, 1.5));
    sizes.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(Double factor) {
            return factor == null ? "" : Math.round(factor * 100) + "%";
          }

          @Override
          public Double fromString(String text) {
            throw new UnsupportedOperationException();
          }
        });
    sizes.setValue(scale.get());
    sizes.valueProperty().subscribe(factor -> scale.set(factor));
    var label = new Label(Messages.text("start.text-size"));
    label.setLabelFor(sizes);
    label.getStyleClass().add("muted");
    sizes.setAccessibleText(label.getText());
    var line = new HBox(label, sizes);
    line.setAlignment(Pos.CENTER_RIGHT);
    line.getStyleClass().add("start-size");
    return line;
  }
}
