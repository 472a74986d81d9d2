package huimin.platform.db;

import static huimin.testkit.TestOffice.SECRET;

import huimin.testkit.TestOffice;
import huimin.value.RefusedException;
import java.nio.file.Path;

/** A program that commits rows until the file can grow no more, and tells what it was told. */
final class CommitUntilFull {
  private static final int MORE_THAN_FIT = 100_000;

  private CommitUntilFull() {}

  public static void main(String[] args) {
    try (OfficeDatabase database =
        OfficeDatabase.open(Path.of(args[0]), SECRET, TestOffice.CLOCK)) {
      int row = 0;
      try {
        for (; row < MORE_THAN_FIT; row++) {
          OfficeDatabaseTest.insert(database, "row" + row);
          System.out.println("row" + row);
        }
      } catch (RefusedException e) {
        System.out.println("refused " + e.key());
      }
      try {
        OfficeDatabaseTest.names(database);
      } catch (RefusedException e) {
        System.out.println("then " + e.key());
      }
    }
    System.out.println("closed");
  }
}
