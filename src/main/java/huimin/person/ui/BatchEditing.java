package huimin.person.ui;

import huimin.person.PersonBatchService;
import huimin.person.PersonRow;
import huimin.platform.task.TaskRunner;
import huimin.text.Messages;
import huimin.ui.Dialogs;
import huimin.ui.LedgerFrame;
import java.util.List;
import javafx.scene.control.Button;
import org.kordamp.ikonli.feather.Feather;

/** The act 批量修改 of the person ledger and the dialog behind it. */
public final class BatchEditing {
  private final PersonBatchService batch;
  private final LedgerFrame<PersonRow> frame;
  private final TaskRunner runner;
  private final Dialogs dialogs;

  /** For one ledger; the rows are read again once something was changed. */
  public BatchEditing(
      PersonBatchService batch, LedgerFrame<PersonRow> frame, TaskRunner runner, Dialogs dialogs) {
    this.batch = batch;
    this.frame = frame;
    this.runner = runner;
    this.dialogs = dialogs;
  }

  /** Puts it on the ledger's bar. */
  public void offer() {
    frame
        .bar()
        .more(Messages.text("person.batch.title"), Feather.EDIT_3, this::open)
        .setId("person-batch");
  }

  private void open() {
    List<Long> marked = frame.model().selection().stream().map(PersonRow::id).toList();
    var scope =
        new BatchEditViewModel.Scope(
            marked, frame.model().queryProperty().get(), frame.model().totalProperty().get());
    var model = new BatchEditViewModel(batch, scope, runner, dialogs::failed);
    Button go =
        dialogs
            .panel(
                Messages.text("person.batch.title"),
                new BatchEditView(model),
                new Dialogs.Way(act(0), () -> model.apply(this::done)))
            .getFirst();
    // Enter in a field must not write.
    go.setDefaultButton(false);
    model
        .previewProperty()
        .subscribe(
            shown -> {
              go.setText(act(model.changing()));
              go.setDisable(model.changing() == 0);
            });
    model.open();
  }

  private static String act(int people) {
    return people == 0
        ? Messages.text("person.batch.act-none")
        : Messages.text("person.batch.act", people);
  }

  private void done(int people) {
    dialogs.done(Messages.text("person.batch.done", people));
    frame.model().search();
  }
}
