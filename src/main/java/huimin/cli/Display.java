package huimin.cli;

/** Whether there is a screen a window could be opened on. */
final class Display {
  private Display() {}

  /** On Linux a display must be named; elsewhere there always is one. */
  static boolean isThere() {
    boolean linux = System.getProperty("os.name").toLowerCase().contains("linux");
    return !linux || isSet("DISPLAY") || isSet("WAYLAND_DISPLAY");
  }

  private static boolean isSet(String variable) {
    String value = System.getenv(variable);
    return value != null && !value.isBlank();
  }
}
