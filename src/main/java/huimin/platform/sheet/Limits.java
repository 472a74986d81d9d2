package huimin.platform.sheet;

import java.time.Duration;

/**
 * How much of a file is read before it is refused. A workbook of a town has some ten thousand rows;
 * these bounds stand far above that and far below what would stop the machine.
 *
 * @param fileBytes size on disk
 * @param unpackedBytes size of one part of the package after unpacking
 * @param ratio how many times a part may grow by unpacking (deflate reaches 1,032)
 * @param rows highest row number
 * @param cells cells up to the last filled one of each row, over one pass of a sheet
 * @param time for one pass of a sheet
 */
public record Limits(
    long fileBytes, long unpackedBytes, int ratio, int rows, long cells, Duration time) {

  /** What the program uses. */
  public static final Limits DEFAULT =
      new Limits(300L << 20, 2L << 30, 200, 1_048_576, 20_000_000, Duration.ofMinutes(2));

  /** The same with another bound on cells. */
  public Limits withCells(long most) {
    return new Limits(fileBytes, unpackedBytes, ratio, rows, most, time);
  }

  /** The same with another bound on the time of one pass. */
  public Limits withTime(Duration most) {
    return new Limits(fileBytes, unpackedBytes, ratio, rows, cells, most);
  }

  /** The same with another bound on the size of a part after unpacking. */
  public Limits withUnpackedBytes(long most) {
    return new Limits(fileBytes, most, ratio, rows, cells, time);
  }
}
