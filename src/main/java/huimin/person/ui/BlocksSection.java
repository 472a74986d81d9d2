package huimin.person.ui;

import huimin.platform.security.Action;
import huimin.platform.task.TaskRunner;
import huimin.text.Messages;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongFunction;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** A section that is only read: facts in blocks, read at once for whoever is shown. */
public final class BlocksSection implements PersonSection {
  private final PersonTab tab;
  private final Action right;
  private final TaskRunner runner;
  private final Consumer<Throwable> onFailed;
  private final VBox list = new VBox();
  private long shown = -1;

  /**
   * @param tab what is read and where its ledger is; without words for a link there is none
   * @param onFailed is told what a read threw; the section then says nothing
   */
  public BlocksSection(
      PersonTab tab, Action right, TaskRunner runner, Consumer<Throwable> onFailed) {
    this.tab = tab;
    this.right = right;
    this.runner = runner;
    this.onFailed = onFailed;
    list.getStyleClass().add("detail-blocks");
  }

  /** One that leads to no ledger of its own. */
  public static BlocksSection of(
      String title,
      Action right,
      LongFunction<List<PersonBlock>> read,
      String whenEmpty,
      TaskRunner runner,
      Consumer<Throwable> onFailed) {
    var tab = new PersonTab(title, whenEmpty, "", read, person -> {});
    return new BlocksSection(tab, right, runner, onFailed);
  }

  @Override
  public String title() {
    return tab.title();
  }

  @Override
  public Action right() {
    return right;
  }

  @Override
  public Node node() {
    return list;
  }

  @Override
  public void show(long personId) {
    if (shown != personId) { // what stands there stays until it is read afresh
      list.getChildren().setAll(PersonDetail.hint(Messages.text("person.page.reading")));
    }
    shown = personId;
    runner.read(
        this, progress -> tab.read().apply(personId), blocks -> fill(personId, blocks), onFailed);
  }

  private void fill(long personId, List<PersonBlock> blocks) {
    list.getChildren().clear();
    if (blocks.isEmpty()) {
      list.getChildren().add(PersonDetail.hint(tab.whenEmpty()));
      return;
    }
    blocks.forEach(block -> PersonDetail.add(list, block));
    if (!tab.openText().isEmpty()) {
      list.getChildren().add(PersonDetail.link(tab.openText(), () -> tab.open().accept(personId)));
    }
  }
}
