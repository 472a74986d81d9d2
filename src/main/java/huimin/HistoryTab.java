package huimin;

import huimin.office.FieldWords;
import huimin.office.HistoryService.RecordKey;
import huimin.office.PastState;
import huimin.office.ui.EarlierView;
import huimin.person.ui.LaterTab;
import huimin.person.ui.PersonBlock;
import huimin.platform.security.Action;
import huimin.platform.task.TaskRunner;
import huimin.text.Messages;
import huimin.ui.Dialogs;
import huimin.ui.Navigation;
import huimin.value.LabelledText;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/** 变更记录 on a person's page: who changed what of this person and when, and the way back. */
final class HistoryTab {
  /** So many changes are shown; the audit has them all. */
  private static final int SHOWN = 40;

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  private final Wiring wiring;
  private final TaskRunner runner;
  private final Dialogs dialogs;
  private final Navigation navigation;
  private final Runnable onRestored;

  /**
   * @param onRestored shows the person afresh
   */
  HistoryTab(
      Wiring wiring,
      TaskRunner runner,
      Dialogs dialogs,
      Navigation navigation,
      Runnable onRestored) {
    this.wiring = wiring;
    this.runner = runner;
    this.dialogs = dialogs;
    this.navigation = navigation;
    this.onRestored = onRestored;
  }

  LaterTab tab() {
    return new LaterTab(
        Messages.text("desktop.tab.history"),
        Messages.text("desktop.tab.history-open"),
        Messages.text("desktop.tab.history-none"),
        (person, onRead) -> runner.read(this, progress -> read(person), onRead, dialogs::failed));
  }

  private List<PersonBlock> read(long person) {
    return wiring.history().of(records(person)).stream().limit(SHOWN).map(this::block).toList();
  }

  private List<RecordKey> records(long person) {
    var records = new ArrayList<>(wiring.history().recordsOf(person));
    wiring
        .persons()
        .householdOf(person)
        .map(household -> new RecordKey("household", Long.toString(household)))
        .filter(household -> !records.contains(household))
        .ifPresent(records::add);
    return records;
  }

  private PersonBlock block(PastState state) {
    String heading =
        Messages.text(
            "desktop.history.heading",
            TIME.format(state.at()),
            state.user().isEmpty() ? Messages.text("office.audit.program") : state.user(),
            state.action(),
            FieldWords.table(state.record().table()));
    List<LabelledText> facts =
        state.isNew()
            ? List.of(
                new LabelledText(
                    Messages.text("desktop.history.new"),
                    Messages.text("desktop.history.fields", state.changes().size())))
            : state.changes().stream()
                .map(
                    change ->
                        new LabelledText(
                            change.field(),
                            Messages.text(
                                "desktop.history.change", change.before(), change.after())))
                .toList();
    return new PersonBlock(
        heading, facts, Messages.text("desktop.history.look"), () -> look(state));
  }

  /** The whole record as it was then, beside what it is now. */
  private void look(PastState state) {
    boolean allowed = wiring.access().allows(Action.HISTORY_RESTORE) && state.restorable();
    runner.read(
        state,
        progress -> wiring.history().beside(state),
        fields ->
            navigation.open(
                new EarlierView(
                    state, fields, navigation::back, allowed ? () -> ask(state) : null)),
        dialogs::failed);
  }

  private void ask(PastState state) {
    dialogs.confirm(
        Messages.text("desktop.history.title", state.at().toLocalDate()),
        Messages.text("desktop.history.detail"),
        Messages.text("desktop.history.act"),
        () ->
            runner.run(
                Messages.text("desktop.history.restoring"),
                progress -> {
                  wiring.history().restore(state);
                  return null;
                },
                done -> {
                  dialogs.done(Messages.text("desktop.history.done"));
                  navigation.back();
                  onRestored.run();
                },
                dialogs::failed));
  }
}
