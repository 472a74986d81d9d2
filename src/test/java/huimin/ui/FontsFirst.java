package huimin.ui;

import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Loads the fonts before any test lays out text: loaded later they are no fallback. */
public final class FontsFirst implements LauncherSessionListener {
  @Override
  public void launcherSessionOpened(LauncherSession session) {
    Fonts.load();
  }
}
