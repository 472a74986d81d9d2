package huimin.person.ui;

import huimin.platform.security.Action;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** A section that is read only when asked for, because reading it takes its time. */
public final class LaterSection implements PersonSection {
  private final LaterTab tab;
  private final Action right;
  private final VBox list = new VBox();

  /**
   * @param tab what is asked for, and how it is read
   */
  public LaterSection(LaterTab tab, Action right) {
    this.tab = tab;
    this.right = right;
    list.getStyleClass().add("detail-blocks");
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
    list.getChildren()
        .setAll(PersonDetail.link(tab.prompt(), () -> tab.reading().of(personId, this::fill)));
  }

  private void fill(List<PersonBlock> blocks) {
    list.getChildren().clear();
    if (blocks.isEmpty()) {
      list.getChildren().add(PersonDetail.hint(tab.whenEmpty()));
    }
    blocks.forEach(block -> PersonDetail.add(list, block));
  }
}
