package huimin.office.ui;

import huimin.platform.task.Progress;
import java.util.Map;

/** The office's secret, of which the keys of all its files are made. */
public interface SecretDesk {

  /**
   * What there is to keep and to give out, told this once.
   *
   * @param passwords password for once by user, for everybody but the one who did it
   */
  record Renewed(String recoveryKey, Map<String, String> passwords) {
    /** Without the secrets: a record would print them. */
    @Override
    public String toString() {
      return "Renewed[…]";
    }
  }

  /**
   * Makes a new secret and writes every file of the office anew with it.
   *
   * @param password the administrator's own; wiped by the caller
   */
  Renewed renew(char[] password, Progress progress);
}
