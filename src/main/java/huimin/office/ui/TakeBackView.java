package huimin.office.ui;

import huimin.office.PastAct;
import huimin.text.Messages;
import huimin.ui.Dialogs;
import huimin.ui.control.LedgerColumn;
import huimin.ui.control.Mark;
import huimin.ui.control.PlainTable;
import huimin.ui.control.Toolbar;
import java.time.format.DateTimeFormatter;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;

/** 可撤销的操作: what was done lately, each with a name, and the way to take it back. */
public final class TakeBackView implements SystemPage {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  private final TakeBackViewModel model;
  private final Dialogs dialogs;
  private final Toolbar bar = new Toolbar(Messages.text("office.page.undo"));
  private final PlainTable<PastAct> table;
  private final Label why = new Label();
  private final BorderPane root = new BorderPane();

  /** The list of one office. */
  public TakeBackView(TakeBackViewModel model, Dialogs dialogs) {
    this.model = model;
    this.dialogs = dialogs;
    table = table(model);
    table.setId("acts");
    table.mark("state", TakeBackView::mark);
    table.chosenProperty().subscribe(this::explain);
    table
        .table()
        .setOnKeyPressed(
            event -> {
              if (event.getCode() == KeyCode.ENTER) {
                ask();
              }
            });
    model.list().addListener((ListChangeListener<PastAct>) change -> chooseFirst());
    fillBar();
    why.setWrapText(true);
    why.getStyleClass().add("office-foot");
    why.setMaxWidth(Double.MAX_VALUE);
    why.setId("act-why");
    root.setTop(bar);
    root.setCenter(table);
    root.setBottom(why);
  }

  private static PlainTable<PastAct> table(TakeBackViewModel model) {
    return new PlainTable<>(
        Messages.text("office.page.undo"),
        model.list(),
        List.of(
            LedgerColumn.text(
                "at", Messages.text("office.undo.column.at"), 140, act -> TIME.format(act.at())),
            LedgerColumn.text("user", Messages.text("office.undo.column.user"), 80, PastAct::user),
            LedgerColumn.text("what", Messages.text("office.undo.column.what"), 430, PastAct::what),
            LedgerColumn.figure(
                "rows",
                Messages.text("office.undo.column.rows"),
                72,
                act -> String.format("%,d", act.rows())),
            LedgerColumn.text(
                "state", Messages.text("office.undo.column.state"), 220, TakeBackView::state)),
        Messages.text("office.undo.none"));
  }

  private void fillBar() {
    var others = new CheckBox(Messages.text("office.undo.everybody"));
    others.setId("acts-everybody");
    others.selectedProperty().bindBidirectional(model.everybodyProperty());
    bar.add(others);
    Button back = bar.primary(Messages.text("office.undo.act"), "", this::ask);
    back.setId("act-back");
    back.disableProperty()
        .bind(
            model
                .busyProperty()
                .or(
                    Bindings.createBooleanBinding(
                        () -> !can(table.chosenProperty().get()), table.chosenProperty())));
  }

  /** As a page laid over another. */
  public TakeBackView over(Runnable back) {
    bar.back(back);
    return this;
  }

  private static boolean can(PastAct act) {
    return act != null && act.can();
  }

  private static String state(PastAct act) {
    return switch (act.state()) {
      case CAN -> Messages.text("office.undo.state.can");
      case TO_BE_SEEN -> Messages.text("office.undo.state.to-be-seen");
      case TAKEN_BACK -> Messages.text("office.undo.state.taken-back");
      case CANNOT -> Messages.text("office.undo.state.cannot");
    };
  }

  private static Mark mark(PastAct act) {
    return switch (act.state()) {
      case CAN -> Mark.DONE;
      case TO_BE_SEEN -> Mark.ACTIVE;
      case TAKEN_BACK -> Mark.OPEN;
      case CANNOT -> Mark.STOP;
    };
  }

  private void explain(PastAct act) {
    String words = act == null ? Messages.text("office.undo.hint") : act.why();
    why.setText(words.isEmpty() ? act.act() : words);
  }

  private void chooseFirst() {
    if (table.chosenProperty().get() == null && !model.list().isEmpty()) {
      table.table().getSelectionModel().select(0);
    }
  }

  /** An import is not done again from here, but by its file. */
  private static String detail(PastAct act) {
    Object[] what = {TIME.format(act.at()), act.user(), act.rows()};
    return act.state() == PastAct.State.TO_BE_SEEN
        ? Messages.text("office.undo.detail-import", what)
        : Messages.text("office.undo.detail", what);
  }

  private void ask() {
    PastAct act = table.chosenProperty().get();
    if (!can(act)) {
      return;
    }
    dialogs.confirm(
        act.act(),
        detail(act),
        Messages.text("office.undo.confirm", act.rows()),
        () ->
            model.takeBack(act, () -> dialogs.done(Messages.text("office.undo.done", act.act()))));
  }

  @Override
  public String title() {
    return Messages.text("office.page.undo");
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  public void onShow() {
    model.load();
    table.table().requestFocus();
  }
}
