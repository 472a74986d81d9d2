package huimin;

import huimin.platform.task.TaskRunner;
import huimin.quality.ui.QualityDesk;
import huimin.quality.ui.QualityView;
import huimin.ui.Dialogs;
import huimin.ui.Navigation;
import java.util.function.LongConsumer;

/** Builds the place 数据问题, once, when it is first visited. */
final class QualityScreens {
  static final String QUALITY = "quality";

  private final OpenOffice office;
  private final TaskRunner runner;
  private final Dialogs dialogs;
  private final LongConsumer person;
  private QualityView view;

  /**
   * @param person opens the person ledger on a person by id
   */
  QualityScreens(OpenOffice office, TaskRunner runner, Dialogs dialogs, LongConsumer person) {
    this.office = office;
    this.runner = runner;
    this.dialogs = dialogs;
    this.person = person;
  }

  /** Shows what merging two people would do. */
  void merge(long one, long other, Navigation navigation) {
    navigation.show(QUALITY);
    view.begin(one, other);
  }

  QualityView view() {
    if (view == null) {
      DataQuality quality = office.wiring().people().quality();
      view =
          new QualityView(
              new QualityDesk(
                  office.wiring().access(),
                  quality.problems(),
                  quality.duplicates(),
                  quality.merges(),
                  office.villages()),
              runner,
              dialogs,
              person);
    }
    return view;
  }
}
