package huimin.notice.ui;

import huimin.notice.NoticeFiles.Paper;
import huimin.platform.report.PrintOrder;
import huimin.text.Messages;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

/** Paper, copies and pages: how the notice is to be printed. */
final class PrintLine extends HBox {
  private final ToggleGroup papers = new ToggleGroup();
  private final Spinner<Integer> copies = spinner("notice.view.copies", 99);
  private final Spinner<Integer> first = spinner("notice.view.first-page", 999);
  private final Spinner<Integer> last = spinner("notice.view.last-page", 999);

  PrintLine(NoticeViewModel model) {
    getStyleClass().addAll("line", "print-line");
    setAlignment(Pos.CENTER_LEFT);
    var choice = new HBox();
    choice.getStyleClass().add("filter-line");
    for (Paper paper : Paper.values()) {
      choice.getChildren().add(paper(paper, model));
    }
    model.paperProperty().subscribe(this::select);
    model.pagesProperty().subscribe(pages -> span(pages == null ? 1 : pages.count()));
    copies.setId("notice-copies");
    first.setId("notice-first-page");
    last.setId("notice-last-page");
    getChildren()
        .addAll(
            label("notice.view.paper", choice),
            choice,
            label("notice.view.copies", copies),
            copies,
            label("notice.view.pages", first),
            first,
            label("notice.view.to", last),
            last);
  }

  private ToggleButton paper(Paper paper, NoticeViewModel model) {
    var button = new ToggleButton(paper.name());
    button.setId("notice-" + paper.name());
    button.setUserData(paper);
    button.setToggleGroup(papers);
    button.setOnAction(
        event -> {
          button.setSelected(true);
          model.use(paper);
        });
    return button;
  }

  private void select(Paper paper) {
    papers.getToggles().forEach(toggle -> toggle.setSelected(toggle.getUserData() == paper));
  }

  private void span(int count) {
    for (Spinner<Integer> page : java.util.List.of(first, last)) {
      ((javafx.scene.control.SpinnerValueFactory.IntegerSpinnerValueFactory) page.getValueFactory())
          .setMax(count);
    }
    first.getValueFactory().setValue(1);
    last.getValueFactory().setValue(count);
  }

  /** What is chosen, on the system's usual printer. */
  PrintOrder order() {
    int from = first.getValue();
    return new PrintOrder(null, from, Math.max(from, last.getValue()), copies.getValue());
  }

  private static Spinner<Integer> spinner(String key, int most) {
    var spinner = new Spinner<Integer>(1, most, 1);
    spinner.setEditable(true);
    spinner.setAccessibleText(Messages.text(key));
    spinner.getStyleClass().add("few");
    return spinner;
  }

  private static Label label(String key, Node of) {
    var label = new Label(Messages.text(key));
    label.setLabelFor(of);
    label.setMinWidth(USE_PREF_SIZE);
    return label;
  }
}
