package huimin.payment.ui;

import huimin.payment.MonthApproval;
import huimin.payment.MonthView;
import huimin.payment.ui.MonthDesk.Page;
import huimin.platform.security.Action;
import huimin.text.Messages;
import huimin.ui.Dialogs;
import huimin.ui.FileChoice;
import huimin.ui.Screen;
import huimin.ui.control.DetailPane;
import huimin.ui.control.Mark;
import huimin.ui.control.MonthChoice;
import huimin.ui.control.NoticeBox;
import huimin.ui.control.StatusMark;
import huimin.ui.control.StepList;
import huimin.ui.control.Toolbar;
import java.util.LinkedHashMap;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

/** 发放: the month's steps at the left, its figures above, what the chosen step asks for below. */
public final class MonthPageView implements Screen {
  private final MonthPageViewModel model;
  private final Dialogs dialogs;
  private final Toolbar bar = new Toolbar(Messages.text("payment.month.title", ""));
  private final MonthChoice months;
  private final Button close;
  private final StepList steps = new StepList(Messages.text("payment.month.steps"));
  private final MonthFigures figures = new MonthFigures();
  private final Button approve;
  private final MonthNotes blocked;
  private final MonthNotes questions;
  private final MonthOutputPane outputs;
  private final VBox content = new VBox();
  private final BorderPane root = new BorderPane();

  /**
   * @param files where folders are chosen; usually the dialogs themselves
   */
  public MonthPageView(
      MonthPageViewModel model, Dialogs dialogs, FileChoice files, MonthJumps jumps) {
    this.model = model;
    this.dialogs = dialogs;
    months = new MonthChoice(Messages.text("payment.month.choice"), model::choose);
    bar.add(months);
    close = bar.primary("", "", this::askClose);
    close.setId("month-close");
    approve = bar.primary("", "", this::askApprove);
    approve.setId("month-approve");
    blocked = new MonthNotes("blocked", Mark.STOP, model.blocked(), jumps.person());
    questions = new MonthNotes("questions", Mark.WARNING, model.questions(), jumps.person());
    outputs = new MonthOutputPane(model, dialogs, files, jumps);
    content.getStyleClass().add("page");
    var scroll = new ScrollPane(content);
    scroll.setFitToWidth(true);
    scroll.setFitToHeight(true);
    scroll.getStyleClass().add("edge-to-edge");
    root.setTop(bar);
    root.setLeft(steps);
    root.setCenter(scroll);
    steps.onChoose(index -> model.stepProperty().set(MonthStep.values()[index]));
    model.progressProperty().subscribe(this::show);
    model.stepProperty().subscribe(step -> showStep());
    model.busyProperty().subscribe(busy -> enable());
  }

  private void show(MonthProgress progress) {
    if (progress == null) {
      return;
    }
    Page page = progress.page();
    MonthView view = page.view();
    String month = view.period().label();
    months.show(page.choices(), view.period());
    bar.title(Messages.text("payment.month.title", month));
    bar.count(summary(page));
    close.setText(Messages.text("payment.month.close", month));
    close.setAccessibleText(close.getText());
    close.setVisible(!view.closed() && model.may(Action.MONTH_CLOSE));
    close.setManaged(close.isVisible());
    approve.setText(Messages.text("payment.month.approve", month));
    approve.setAccessibleText(approve.getText());
    approve.setVisible(model.canApprove());
    approve.setManaged(approve.isVisible());
    steps.show(progress.steps());
    figures.show(progress);
    enable();
    showStep();
  }

  private static String summary(Page page) {
    MonthView view = page.view();
    if (view.closed()) {
      return Messages.text("payment.month.summary.closed", view.total().label());
    }
    if (page.future()) {
      return Messages.text("payment.month.summary.future");
    }
    return view.blocked().isEmpty()
        ? Messages.text("payment.month.summary.open", view.questions().size())
        : Messages.text("payment.month.summary.blocked", view.blocked().size());
  }

  private void enable() {
    close.setDisable(model.busyProperty().get() || !model.canClose());
    approve.setDisable(model.busyProperty().get() || !model.canApprove());
    months.setDisable(model.busyProperty().get());
  }

  private void showStep() {
    MonthProgress progress = model.progressProperty().get();
    if (progress == null) {
      return;
    }
    Page page = progress.page();
    MonthStep step = model.stepProperty().get();
    steps.mark(step.ordinal());
    content.getChildren().setAll(figures);
    if (page.startFree()) {
      content.getChildren().addFirst(firstMonth());
    }
    content
        .getChildren()
        .add(
            switch (step) {
              case CHANGES -> blocked;
              case QUESTIONS -> page.view().closed() ? past() : questions;
              case CLOSE -> closing(page);
              case LISTS -> outputs.lists(page);
              case PUBLISH -> outputs.publish(progress);
            });
  }

  private static NoticeBox firstMonth() {
    return new NoticeBox(
        NoticeBox.Kind.INFO,
        Messages.text("payment.month.first.title"),
        Messages.text("payment.month.first.text"));
  }

  /** A closed month does not keep what was asked in it; to show none would say there was none. */
  private static Node past() {
    var words = new Label(Messages.text("payment.month.questions.past"));
    words.setId("month-questions-past");
    words.setWrapText(true);
    words.getStyleClass().add("muted");
    return DetailPane.section(Messages.text("payment.month.step.questions"), words);
  }

  private static Node closing(Page page) {
    MonthView view = page.view();
    var facts = new LinkedHashMap<String, String>();
    facts.put(
        Messages.text("payment.month.closing.cases"),
        Messages.text(
            "payment.month.closing.count",
            view.programmes().stream().mapToInt(programme -> programme.now()).sum()));
    facts.put(
        Messages.text("payment.month.closing.amount"),
        Messages.text("payment.month.closing.yuan", view.total().label()));
    var words =
        new Label(
            Messages.text(
                view.closed()
                    ? "payment.month.closing.explained.closed"
                    : page.future()
                        ? "payment.month.closing.explained.future"
                        : "payment.month.closing.explained.open"));
    words.setWrapText(true);
    words.getStyleClass().add("muted");
    var box = new VBox(DetailPane.facts(facts), words);
    if (view.closed()) {
      box.getChildren().addAll(approval(view.approval()));
    }
    box.getStyleClass().add("section");
    return DetailPane.section(
        Messages.text("payment.month.closing.title", view.period().label()), box);
  }

  /** Who approved, or who has to; nothing where nobody is there to do it. */
  private static List<Node> approval(MonthApproval approval) {
    if (approval.approvedBy() != null) {
      return List.of(
          new StatusMark(
              Mark.DONE, Messages.text("payment.month.approval.approved", approval.approvedBy())));
    }
    return approval.isWaiting()
        ? List.of(
            new StatusMark(
                Mark.WARNING,
                Messages.text(
                    "payment.month.approval.waiting", String.join("、", approval.approvers()))))
        : List.of();
  }

  private void askApprove() {
    MonthView view = model.view();
    String month = view.period().label();
    dialogs.confirm(
        Messages.text("payment.month.approve.title", month),
        Messages.text("payment.month.approve.detail", view.total().label()),
        Messages.text("payment.month.approve", month),
        () ->
            model.approve(
                period ->
                    dialogs.done(Messages.text("payment.month.approve.done", period.label()))));
  }

  private void askClose() {
    Page page = model.progressProperty().get().page();
    String month = page.view().period().label();
    String detail =
        Messages.text(
            "payment.month.close.detail",
            page.view().total().label(),
            page.view().questions().size());
    dialogs.confirm(
        Messages.text("payment.month.close.title", month),
        page.startFree() ? detail + Messages.text("payment.month.close.first", month) : detail,
        Messages.text("payment.month.close", month),
        () ->
            model.close(
                closed -> dialogs.done(Messages.text("payment.month.close.done", closed.label()))));
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  public void onShow() {
    model.refresh();
  }
}
