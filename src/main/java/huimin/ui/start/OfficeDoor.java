package huimin.ui.start;

import java.nio.file.Path;

/**
 * Opens and makes offices; both take their time and run off the screen's thread.
 *
 * @param <T> an open office
 */
public interface OfficeDoor<T> {

  /**
   * Opens an office.
   *
   * @throws huimin.value.RefusedException with the sentence for the clerk
   */
  T open(Path folder, String user, char[] password);

  /**
   * Makes an office; it is not open afterwards.
   *
   * @return the recovery key, which is told this once
   * @throws huimin.value.RefusedException with the sentence for the clerk; nothing is left behind
   */
  String found(NewOffice office, char[] password);
}
