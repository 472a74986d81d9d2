package huimin.quality.ui;

import huimin.platform.security.Action;
import huimin.platform.task.TaskRunner;
import huimin.quality.DuplicateRow;
import huimin.text.Messages;
import huimin.ui.Dialogs;
import huimin.ui.Screen;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.BorderPane;

/** The place 数据问题: problems, likely duplicates, and what was merged. */
public final class QualityView implements Screen {
  private final List<Screen> pages = new ArrayList<>();
  private final TabPane tabs = new TabPane();
  private final BorderPane root = new BorderPane(tabs);
  private final MergeViewModel merge;
  private final MergePage mergePage;
  private final Dialogs dialogs;

  /**
   * @param openPerson shows a person's record in the person ledger
   */
  public QualityView(
      QualityDesk desk, TaskRunner runner, Dialogs dialogs, LongConsumer openPerson) {
    this.dialogs = dialogs;
    merge = new MergeViewModel(desk.merges(), runner, this::failed);
    mergePage = new MergePage(merge, dialogs, this::merged, this::back);
    tabs.setId("quality-tabs");
    tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
    add(
        "problems",
        new ProblemPage(new ProblemViewModel(desk, runner, dialogs::failed), openPerson));
    add(
        "duplicates",
        new DuplicatePage(
            new DuplicateViewModel(desk, runner, dialogs::failed), openPerson, this::begin));
    if (desk.access().allows(Action.PERSON_MERGE)) {
      add(
          "merged",
          new MergedPage(new MergedViewModel(desk.merges(), runner, dialogs::failed), dialogs));
    }
    tabs.getSelectionModel()
        .selectedIndexProperty()
        .subscribe((before, now) -> pages.get(now.intValue()).onShow());
  }

  private void add(String name, Screen page) {
    pages.add(page);
    tabs.getTabs().add(new Tab(Messages.text("quality.tab." + name), page.node()));
  }

  private void begin(DuplicateRow pair) {
    begin(pair.one().id(), pair.other().id());
  }

  /** Lays two entries side by side that somebody holds for the same person. */
  public void begin(long one, long other) {
    merge.begin(one, other);
    root.setCenter(mergePage.node());
  }

  /** What cannot be shown cannot be merged: back to the list, which is as it was. */
  private void failed(Throwable thrown) {
    if (merge.previewProperty().get() == null) {
      back();
    }
    dialogs.failed(thrown);
  }

  private void merged() {
    back();
    dialogs.done(Messages.text("quality.merge.done"));
  }

  private void back() {
    root.setCenter(tabs);
    onShow();
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  public void onShow() {
    if (root.getCenter() == tabs) {
      pages.get(tabs.getSelectionModel().getSelectedIndex()).onShow();
    }
  }
}
