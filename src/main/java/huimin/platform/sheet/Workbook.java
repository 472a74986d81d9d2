package huimin.platform.sheet;

import java.util.List;

/** A workbook open for reading; the file stays open until it is closed. */
public interface Workbook extends AutoCloseable {

  /** The sheets with cells, in the order of their tabs, hidden ones included. */
  List<Sheet> sheets();

  /** Lets go of the file; the sheets cannot be read any more. */
  @Override
  void close();
}
