package huimin.platform.settings;

/** Which version of the program this is. */
public final class ProgramVersion {
  /** As in the project's own file. */
  public static final String TEXT = "0.1.0";

  private ProgramVersion() {}
}
