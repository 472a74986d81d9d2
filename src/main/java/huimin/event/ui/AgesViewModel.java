package huimin.event.ui;

import huimin.event.AgeLine;
import huimin.event.AgeService;
import huimin.platform.task.TaskRunner;
import huimin.ui.PageActs;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Who reaches an age this month, found each time the page is shown. */
public final class AgesViewModel {
  private final AgeService ages;
  private final PageActs acts;
  private final ObservableList<AgeLine> lines = FXCollections.observableArrayList();

  /** The ages of one office. */
  public AgesViewModel(AgeService ages, TaskRunner runner, Consumer<Throwable> onFailed) {
    this.ages = ages;
    this.acts = new PageActs(runner, onFailed);
  }

  /** Reads them. */
  public void load() {
    acts.read(progress -> ages.due(), lines::setAll);
  }

  /** Puts down from which age a woman's retirement is counted, and reads them again. */
  public void choose(AgeLine line, String group) {
    acts.run(
        "event.ages.choosing",
        progress -> {
          ages.choose(line.personId(), group);
          return null;
        },
        done -> load());
  }

  /** Those not recorded yet, by day. */
  public ObservableList<AgeLine> lines() {
    return lines;
  }
}
