package huimin.recovery.ui;

import huimin.platform.task.TaskRunner;
import huimin.recovery.CaseRow;
import huimin.recovery.CaseState;
import huimin.recovery.DueItem;
import huimin.recovery.Entry;
import huimin.recovery.Measure;
import huimin.recovery.OpenCabinet;
import huimin.recovery.RecoveryCase;
import huimin.recovery.TeamGap;
import huimin.ui.PageActs;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The cases, those that match the filter, and what is due in them. */
public final class CaseListViewModel {
  private final CabinetViewModel cabinet;
  private final PageActs acts;
  private final ObservableList<CaseRow> rows = FXCollections.observableArrayList();
  private final ObservableList<Due> due = FXCollections.observableArrayList();
  private final ObservableList<Gap> gaps = FXCollections.observableArrayList();
  private List<CaseRow> all = List.of();
  private Filter filter = new Filter("", null, false);

  /** Which cases are shown: part of a name or village, a measure or null, closed ones too. */
  public record Filter(String text, Measure measure, boolean closedToo) {
    boolean fits(CaseRow row) {
      return (text.isEmpty() || row.name().contains(text) || row.village().contains(text))
          && (measure == null || row.measure() == measure)
          && (closedToo || row.state() != CaseState.CLOSED);
    }
  }

  /** Something due, with whose case it is. */
  public record Due(CaseRow row, DueItem item, boolean late) {}

  /** What a help team lacks, with whose it is. */
  public record Gap(CaseRow row, TeamGap gap) {}

  private record Read(List<CaseRow> rows, List<Due> due) {}

  CaseListViewModel(CabinetViewModel cabinet, TaskRunner runner, Consumer<Throwable> onFailed) {
    this.cabinet = cabinet;
    this.acts = new PageActs(runner, onFailed);
  }

  /** Reads cases and what is due afresh. */
  public void read() {
    acts.read(progress -> readAll(), this::show);
  }

  /** Reads afresh which help teams lack somebody. */
  public void readGaps() {
    acts.read(gaps, progress -> readTeams(), gaps::setAll);
  }

  private List<Gap> readTeams() {
    OpenCabinet open = cabinet.cabinet();
    Map<Long, CaseRow> byId = byId(open.cases().list(true));
    return open.cases().gaps().stream().map(gap -> new Gap(byId.get(gap.caseId()), gap)).toList();
  }

  private static Map<Long, CaseRow> byId(List<CaseRow> cases) {
    return cases.stream().collect(Collectors.toMap(CaseRow::caseId, row -> row));
  }

  private Read readAll() {
    OpenCabinet open = cabinet.cabinet();
    LocalDate today = LocalDate.now(cabinet.desk().clock());
    List<CaseRow> cases = open.cases().list(true);
    Map<Long, CaseRow> byId = byId(cases);
    return new Read(
        cases,
        open.clocks().due().stream()
            .map(item -> new Due(byId.get(item.caseId()), item, item.isLate(today)))
            .toList());
  }

  private void show(Read read) {
    all = read.rows();
    due.setAll(read.due());
    fill();
  }

  private void fill() {
    rows.setAll(all.stream().filter(filter::fits).toList());
  }

  /** Shows other cases. */
  public void filter(Filter other) {
    filter = other;
    fill();
  }

  /** Forgets everything read. */
  public void clear() {
    show(new Read(List.of(), List.of()));
    gaps.clear();
  }

  /** Begins a case. */
  public void begin(long personId, Measure measure, Consumer<Long> onDone) {
    acts.run(
        "recovery.saving",
        progress -> cabinet.cabinet().cases().add(RecoveryCase.begin(personId, measure)),
        (Entry<RecoveryCase> entry) -> onDone.accept(entry.caseId()));
  }

  /** Finds people of the registry. */
  public void find(String text, Consumer<List<CabinetDesk.Candidate>> onFound) {
    acts.read(progress -> cabinet.desk().people().apply(text), onFound);
  }

  /** Cases that match. */
  public ObservableList<CaseRow> rows() {
    return rows;
  }

  /** What is due, earliest first. */
  public ObservableList<Due> due() {
    return due;
  }

  /** Help teams that lack somebody. */
  public ObservableList<Gap> gaps() {
    return gaps;
  }

  /** Whether a case is being begun. */
  public ReadOnlyBooleanProperty busyProperty() {
    return acts.busyProperty();
  }
}
