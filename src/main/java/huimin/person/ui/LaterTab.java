package huimin.person.ui;

import java.util.List;
import java.util.function.Consumer;

/**
 * What is added to a person's page only when it is asked for, because reading it takes its time.
 *
 * @param title name of the tab
 * @param prompt words of the link that asks for it
 * @param whenEmpty read when there is nothing
 */
public record LaterTab(String title, String prompt, String whenEmpty, Reading reading) {

  /** Reads off the screen's thread and answers on it. */
  @FunctionalInterface
  public interface Reading {
    /** Reads what there is of a person's record. */
    void of(long person, Consumer<List<PersonBlock>> onRead);
  }
}
