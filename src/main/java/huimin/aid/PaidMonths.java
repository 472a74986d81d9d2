package huimin.aid;

import huimin.value.Period;
import java.util.List;
import org.jooq.DSLContext;

/** What closed months have paid; they are kept in a room that is not known here. */
@FunctionalInterface
public interface PaidMonths {

  /** What an applicant's cases were paid after a month, oldest first, in a caller's transaction. */
  List<PaidMonth> after(DSLContext tx, long applicant, Period month);
}
