package huimin.person;

import java.util.List;
import org.jooq.DSLContext;

/**
 * Hands one room's records over when two entries in the register turn out to be one person. Frozen
 * records (paid lines, notices) stay as they are and are not handed over.
 */
public interface PersonMove {

  /**
   * What goes over, in words, one line a record.
   *
   * @param doubts what somebody has to look into afterwards; none of it is changed by the merge
   */
  record Moving(List<String> lines, List<String> doubts) {
    /** Nothing to hand over. */
    public static final Moving NOTHING = new Moving(List.of(), List.of());
  }

  /**
   * What would go over, changing nothing.
   *
   * @throws huimin.value.RefusedException where two records cannot stand side by side
   */
  Moving preview(DSLContext tx, Merge merge);

  /** Hands everything over; refuses what {@link #preview} refuses. */
  void move(DSLContext tx, Merge merge);

  /** The tables it looks after, in lower case, so that none is forgotten. */
  List<String> tables();
}
