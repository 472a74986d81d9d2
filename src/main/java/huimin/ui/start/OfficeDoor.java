package huimin.ui.start;

import java.nio.file.Path;

/**
 * Opens and makes offices; all of it takes its time and runs off the screen's thread.
 *
 * @param <T> an open office
 */
public interface OfficeDoor<T> {

  /**
   * Opens an office.
   *
   * @param acceptOlder the administrator accepts one older than this computer has seen
   * @throws huimin.value.RefusedException with the sentence for the clerk
   */
  T open(Path folder, String user, char[] password, boolean acceptOlder);

  /** Whether the user must choose an own password before anything else. */
  boolean mustChange(T office);

  /**
   * Gives the user of an open office an own password.
   *
   * @throws huimin.value.RefusedException with the sentence for the clerk; the old one stays
   */
  void change(T office, char[] old, char[] password);

  /** Closes an office nobody took over. */
  void close(T office);

  /**
   * Gives a user who has forgotten the password another one, with the key on paper.
   *
   * @throws huimin.value.RefusedException with the sentence for the clerk; nothing is changed
   */
  void reset(Path folder, String recoveryKey, String user, char[] password);

  /**
   * Makes an office; it is not open afterwards.
   *
   * @return the recovery key, which is told this once
   * @throws huimin.value.RefusedException with the sentence for the clerk; nothing is left behind
   */
  String found(NewOffice office, char[] password);

  /** Prints the recovery key of an office just made, on the system's usual printer. */
  void print(NewOffice office, String recoveryKey);
}
