package huimin.office;

import huimin.platform.task.Progress;
import java.util.List;

/** Looks at one side of an office's health. */
public interface HealthProbe {

  /** Stable word of what it looks at. */
  String code();

  /**
   * Looks; may take long and obeys a cancel.
   *
   * @throws huimin.value.RefusedException when even looking is impossible; told as a fault
   */
  List<HealthLine> look(Progress progress);
}
