package huimin.recovery.ui;

import huimin.recovery.CaseRow;
import huimin.text.Messages;
import huimin.ui.Screen;
import huimin.ui.control.EntryCard;
import huimin.ui.control.Toolbar;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

/** Help teams that lack somebody, and the way to each case. */
final class GapsPage implements Screen {
  private final CaseListViewModel model;
  private final Consumer<CaseRow> open;
  private final VBox page = new VBox();
  private final BorderPane root = new BorderPane();

  /**
   * @param open opens a case
   */
  GapsPage(CaseListViewModel model, Consumer<CaseRow> open) {
    this.model = model;
    this.open = open;
    page.getStyleClass().addAll("page", "narrow-page");
    var scroll = new ScrollPane(page);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("edge-to-edge");
    root.setTop(new Toolbar(Messages.text("recovery.gaps.title")));
    root.setCenter(scroll);
    model.gaps().addListener((ListChangeListener<CaseListViewModel.Gap>) change -> fill());
    fill();
  }

  private void fill() {
    page.getChildren().clear();
    model.gaps().forEach(gap -> page.getChildren().add(card(gap)));
    if (model.gaps().isEmpty()) {
      var none = new Label(Messages.text("recovery.gaps.none"));
      none.getStyleClass().add("muted");
      page.getChildren().add(none);
    }
  }

  private Node card(CaseListViewModel.Gap gap) {
    return new EntryCard(Lines.joined(gap.row().name(), gap.row().village()))
        .line(CaseSections.words(gap.gap()))
        .link(Messages.text("recovery.gaps.open"), () -> open.accept(gap.row()));
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  public void onShow() {
    model.readGaps();
  }
}
