package huimin.platform.layout;

import java.util.List;
import org.jooq.DSLContext;

/** How a feature takes the rows of a sheet: the only way from a workbook into its tables. */
public interface RosterImport {

  /** The layouts' target word this feature answers to. */
  String target();

  /** Checks the rows against each other and the ledgers; writes nothing. */
  RosterPlan plan(DSLContext tx, RosterContext context, List<LayoutRow> rows);
}
