package huimin;

/** Placeholder until the commands arrive. */
public final class Main {
  private Main() {}

  /** Starts the program. */
  public static void main(String[] args) {}
}
