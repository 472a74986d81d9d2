package huimin.platform.sheet;

import java.util.function.Consumer;

/** One sheet of an open {@link Workbook}. */
public interface Sheet {

  /** The name on its tab; for a text file its name without the suffix. */
  String name();

  /** Whether the clerk cannot see the tab. */
  boolean hidden();

  /**
   * Hands over the rows one by one, from the top, without keeping them; rows without any content
   * are left out. May be called again. Progress is told every 1,000 rows, and a cancel is obeyed
   * there; what the consumer throws comes out unchanged.
   *
   * @throws huimin.value.RefusedException when the sheet is damaged or beyond the limits
   */
  void forEach(Consumer<SheetRow> consumer);
}
