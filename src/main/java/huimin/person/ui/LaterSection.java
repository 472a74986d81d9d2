package huimin.person.ui;

import huimin.platform.security.Action;
import huimin.text.Messages;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** A section that is read only when asked for, because reading it takes its time. */
public final class LaterSection implements PersonSection {
  private static final long NOBODY = -1;

  private final LaterTab tab;
  private final Action right;
  private final VBox list = new VBox();
  private long asked = NOBODY;

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

  /** Once asked for, it stays in view and is read afresh; for somebody else it is asked anew. */
  @Override
  public void show(long personId) {
    if (asked == personId) {
      tab.reading().of(personId, this::fill);
      return;
    }
    asked = NOBODY;
    list.getChildren().setAll(PersonDetail.link(tab.prompt(), () -> ask(personId)));
  }

  private void ask(long personId) {
    asked = personId;
    list.getChildren().setAll(PersonDetail.hint(Messages.text("person.page.reading")));
    tab.reading().of(personId, this::fill);
  }

  private void fill(List<PersonBlock> blocks) {
    list.getChildren().clear();
    if (blocks.isEmpty()) {
      list.getChildren().add(PersonDetail.hint(tab.whenEmpty()));
    }
    blocks.forEach(block -> PersonDetail.add(list, block));
  }
}
