package huimin;

import huimin.office.HistoryService.RecordKey;
import huimin.office.PastState;
import huimin.person.ui.LaterTab;
import huimin.person.ui.PersonBlock;
import huimin.platform.security.Action;
import huimin.platform.task.TaskRunner;
import huimin.text.Messages;
import huimin.ui.Dialogs;
import huimin.ui.LedgerFrame;
import huimin.value.LabelledText;
import huimin.value.LedgerQuery;
import java.util.ArrayList;
import java.util.List;

/** 变更记录 on a person's page: who changed what of this person and when, and the way back. */
final class HistoryTab {
  /** So many changes are shown; the audit has them all. */
  private static final int SHOWN = 40;

  private final Wiring wiring;
  private final TaskRunner runner;
  private final Dialogs dialogs;
  private final Runnable onRestored;

  /**
   * @param onRestored shows the person afresh
   */
  HistoryTab(Wiring wiring, TaskRunner runner, Dialogs dialogs, Runnable onRestored) {
    this.wiring = wiring;
    this.runner = runner;
    this.dialogs = dialogs;
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
    LedgerQuery own = LedgerQuery.all().with(LedgerFrame.ONE_PERSON, Long.toString(person));
    var keys = new ArrayList<RecordKey>();
    keys.add(new RecordKey("person", Long.toString(person)));
    keys.add(new RecordKey("household_member", Long.toString(person)));
    wiring
        .persons()
        .householdOf(person)
        .ifPresent(household -> keys.add(new RecordKey("household", Long.toString(household))));
    wiring
        .persons()
        .recordsOf(person)
        .forEach(
            (table, ids) -> ids.forEach(id -> keys.add(new RecordKey(table, Long.toString(id)))));
    if (wiring.access().allows(Action.WORK_VIEW)) {
      wiring
          .placements()
          .ledger(own)
          .rows()
          .forEach(row -> keys.add(new RecordKey("placement", Long.toString(row.id()))));
    }
    if (wiring.access().allows(Action.AID_VIEW)) {
      wiring
          .aid()
          .ledger(own)
          .rows()
          .forEach(row -> keys.add(new RecordKey("aid_case", Long.toString(row.id()))));
    }
    return keys;
  }

  private PersonBlock block(PastState state) {
    String heading =
        Messages.text(
            "desktop.history.heading",
            state.at().toLocalDate(),
            state.user().isEmpty() ? Messages.text("office.audit.program") : state.user(),
            state.action());
    List<LabelledText> facts =
        state.changes().stream()
            .map(
                change ->
                    new LabelledText(
                        change.field(),
                        Messages.text("desktop.history.change", change.before(), change.after())))
            .toList();
    boolean allowed = wiring.access().allows(Action.HISTORY_RESTORE) && state.restorable();
    return allowed
        ? new PersonBlock(
            heading, facts, Messages.text("desktop.history.restore"), () -> ask(state))
        : new PersonBlock(heading, facts);
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
                  onRestored.run();
                },
                dialogs::failed));
  }
}
