package huimin.ui.control;

import java.util.function.Predicate;
import javafx.collections.ListChangeListener;
import javafx.scene.control.TableView;

/** Marks rows again, once, when new rows have come. */
final class Reselection<R> implements ListChangeListener<R> {
  private final TableView<R> table;
  private final Predicate<R> wasMarked;

  Reselection(TableView<R> table, Predicate<R> wasMarked) {
    this.table = table;
    this.wasMarked = wasMarked;
  }

  @Override
  public void onChanged(Change<? extends R> change) {
    change.getList().removeListener(this);
    table.getSelectionModel().clearSelection();
    for (int i = 0; i < table.getItems().size(); i++) {
      if (wasMarked.test(table.getItems().get(i))) {
        table.getSelectionModel().select(i);
      }
    }
  }
}
