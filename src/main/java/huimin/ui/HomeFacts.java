package huimin.ui;

import huimin.ui.control.Mark;
import huimin.ui.control.StepList;
import huimin.value.Yuan;
import java.time.LocalDate;
import java.util.List;

/**
 * What the first screen shows, read in one go.
 *
 * @param aid cases paid each month in the month in view
 * @param aidBefore the same one month earlier; null while no month stands before it
 * @param amount yuan of all aid in the month in view
 * @param working people at work on {@code today}
 * @param workingBefore the same on the last day of the month before
 * @param month the month in view, as a clerk writes it
 * @param waiting what needs somebody; empty when nothing does
 */
public record HomeFacts(
    LocalDate today,
    int persons,
    int households,
    int aid,
    Integer aidBefore,
    Yuan amount,
    int working,
    int workingBefore,
    String month,
    List<StepList.Step> steps,
    List<Waiting> waiting) {

  /**
   * One thing that waits.
   *
   * @param act what the button says
   * @param jump leads to where it is done; runs on the screen's thread
   */
  public record Waiting(Mark mark, String text, String detail, String act, Runnable jump) {}
}
