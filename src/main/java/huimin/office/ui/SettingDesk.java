package huimin.office.ui;

import java.nio.file.Path;

/** The office's settings. */
public interface SettingDesk {

  /**
   * What can be set.
   *
   * @param lockMinutes idle minutes until the screen locks, 1 to 60
   * @param secondPlace folder of the second backup; null while none was chosen
   */
  record Settings(int lockMinutes, Path secondPlace) {}

  /** As they are. */
  Settings read();

  /** Saves them. */
  void save(Settings settings);
}
