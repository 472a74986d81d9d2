package huimin.notice.ui;

import huimin.notice.NoticeFiles.Paper;
import huimin.notice.NoticeHead;
import huimin.notice.ui.NoticeDesk.Page;
import huimin.platform.report.PrintOrder;
import huimin.platform.report.ReportPages;
import huimin.platform.security.Action;
import huimin.platform.security.Purpose;
import huimin.platform.task.Job;
import huimin.platform.task.TaskRunner;
import huimin.text.Messages;
import huimin.ui.control.DrawnPages;
import huimin.value.Period;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** A month's notices: which one is looked at, on which paper, and what is made of it. */
public final class NoticeViewModel {
  private final NoticeDesk desk;
  private final TaskRunner runner;
  private final Consumer<Throwable> onFailed;
  private final ReadOnlyObjectWrapper<Page> page = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<NoticeItem> chosen = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<Paper> paper = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<DrawnPages> pages = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
  private final ObservableList<NoticeItem> items = FXCollections.observableArrayList();
  private final Object filling = new Object();
  private Period wanted;

  /**
   * @param onFailed is told what a job threw; what was shown before stays
   */
  public NoticeViewModel(NoticeDesk desk, TaskRunner runner, Consumer<Throwable> onFailed) {
    this.desk = desk;
    this.runner = runner;
    this.onFailed = onFailed;
  }

  /** Reads the month in view afresh; the notice looked at stays. */
  public void refresh() {
    Period asked = wanted;
    runner.read(this, progress -> desk.read(asked), this::show, onFailed);
  }

  /** Brings a closed month into view. */
  public void choose(Period period) {
    wanted = period;
    refresh();
  }

  private void show(Page read) {
    NoticeItem before = chosen.get();
    wanted = read.period();
    if (!items.equals(read.items())) {
      items.setAll(read.items());
    }
    page.set(read);
    NoticeItem again =
        before != null && items.contains(before) || items.isEmpty() ? before : items.getFirst();
    look(items.isEmpty() ? null : again);
  }

  /** Looks at a notice on its usual paper; null looks at none. */
  public void look(NoticeItem item) {
    if (item != null && item.equals(chosen.get())) {
      return;
    }
    chosen.set(item);
    pages.set(null);
    paper.set(item == null ? null : item.paper());
    fill();
  }

  /** Puts the notice looked at on other paper. */
  public void use(Paper other) {
    if (chosen.get() != null && other != null && other != paper.get()) {
      paper.set(other);
      fill();
    }
  }

  private void fill() {
    if (chosen.get() == null) {
      return;
    }
    NoticeHead head = chosen.get().head();
    Paper on = paper.get();
    runner.read(
        filling,
        progress ->
            DrawnPages.of(desk.notices().document(head.id()).title(), desk.files().pages(head, on)),
        pages::set,
        onFailed);
  }

  /** Freezes the notices of the month in view. */
  public void publish(LocalDate postedOn, Consumer<Integer> onDone) {
    Period period = wanted;
    work(
        Messages.text("notice.view.publishing", period.label()),
        progress -> desk.notices().publish(period, postedOn, desk.session()).size(),
        count -> {
          refresh();
          onDone.accept(count);
        });
  }

  /** Prints the notice looked at as it is previewed; printers are looked for off the screen. */
  public void print(PrintOrder order, Purpose purpose, Runnable onDone) {
    NoticeHead head = chosen.get().head();
    ReportPages shown = pages.get().pages();
    work(
        Messages.text("notice.view.printing", chosen.get().head().village()),
        progress -> {
          desk.files().handOut(head, purpose);
          shown.print(order);
          return null;
        },
        done -> onDone.run());
  }

  /** Saves the notice looked at, as it is previewed. */
  public void save(NoticeFormat format, Path file, Purpose purpose, Consumer<Path> onDone) {
    NoticeHead head = chosen.get().head();
    ReportPages shown = pages.get().pages();
    work(
        Messages.text("notice.view.saving", chosen.get().head().village()),
        progress -> {
          desk.files().handOut(head, purpose);
          return format.write(shown, file);
        },
        onDone);
  }

  /** Saves every notice of the month, each on its usual paper, under its title. */
  public void saveAll(
      NoticeFormat format, Path folder, Purpose purpose, Consumer<List<Path>> onDone) {
    List<NoticeItem> all = List.copyOf(items);
    work(
        Messages.text("notice.view.saving-all", wanted.label()),
        progress -> {
          var written = new ArrayList<Path>();
          for (NoticeItem item : all) {
            progress.check();
            progress.report(item.head().village(), written.size(), all.size());
            written.add(
                desk.files().write(item.head(), item.paper(), format.ending(), folder, purpose));
          }
          return written;
        },
        onDone);
  }

  private <T> void work(String title, Job<T> job, Consumer<T> onDone) {
    busy.set(true);
    runner.run(
        title,
        job,
        done -> {
          busy.set(false);
          onDone.accept(done);
        },
        thrown -> {
          busy.set(false);
          onFailed.accept(thrown);
        });
  }

  /** The file name proposed for the notice looked at: its title, nothing else. */
  public String fileName(NoticeFormat format) {
    String title = pages.get().title();
    return Messages.text("notice.file", title, format.ending());
  }

  /** Whether the one at work may do it at all: what may not be done is not offered. */
  public boolean may(Action action) {
    return desk.access().allows(action);
  }

  /** Today, as the office's clock has it. */
  public LocalDate today() {
    return desk.today();
  }

  /** What is shown; null before the first reading. */
  ReadOnlyObjectProperty<Page> pageProperty() {
    return page.getReadOnlyProperty();
  }

  /** The notices of the month in view. */
  public ObservableList<NoticeItem> items() {
    return items;
  }

  /** The notice looked at; null for none. */
  public ReadOnlyObjectProperty<NoticeItem> chosenProperty() {
    return chosen.getReadOnlyProperty();
  }

  /** The paper it is shown on; null without a notice. */
  public ReadOnlyObjectProperty<Paper> paperProperty() {
    return paper.getReadOnlyProperty();
  }

  /** Its pages; null while they are filled. */
  ReadOnlyObjectProperty<DrawnPages> pagesProperty() {
    return pages.getReadOnlyProperty();
  }

  /** Whether something is under way. */
  public ReadOnlyBooleanProperty busyProperty() {
    return busy.getReadOnlyProperty();
  }
}
