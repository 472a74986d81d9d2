package huimin.event.ui;

import huimin.event.QuestionLine;
import huimin.event.QuestionService;
import huimin.platform.task.TaskRunner;
import huimin.ui.PageActs;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The open questions, and answering one. */
public final class QuestionsViewModel {
  private final QuestionService questions;
  private final PageActs acts;
  private final IntConsumer onCounted;
  private final ObservableList<QuestionLine> lines = FXCollections.observableArrayList();

  /**
   * @param onCounted told how many wait whenever they are read
   */
  public QuestionsViewModel(
      QuestionService questions,
      TaskRunner runner,
      Consumer<Throwable> onFailed,
      IntConsumer onCounted) {
    this.questions = questions;
    this.acts = new PageActs(runner, onFailed);
    this.onCounted = onCounted;
  }

  /** Reads them. */
  public void load() {
    acts.read(
        progress -> questions.open(),
        open -> {
          lines.setAll(open);
          onCounted.accept(open.size());
        });
  }

  /**
   * Answers one and reads them again.
   *
   * @param answer code table {@code answer}; null where none is chosen
   */
  public void answer(QuestionLine line, String answer, String note, Runnable onDone) {
    acts.run(
        "event.questions.answering",
        progress -> {
          questions.answer(line.id(), line.version(), answer == null ? "" : answer, note);
          return null;
        },
        done -> {
          load();
          onDone.run();
        });
  }

  /** Whether the one at work may answer, or only read. */
  boolean answers() {
    return questions.answers();
  }

  /** Those open, the first due first. */
  public ObservableList<QuestionLine> lines() {
    return lines;
  }

  ReadOnlyBooleanProperty busyProperty() {
    return acts.busyProperty();
  }
}
