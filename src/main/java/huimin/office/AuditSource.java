package huimin.office;

import java.util.List;
import java.util.function.Consumer;

/** The journal as the audit reads it. */
public interface AuditSource {

  /**
   * Reads every record from the first, as far as the chain holds.
   *
   * @return how the chain stands at the end
   */
  ChainState read(Consumer<AuditLine> each);

  /**
   * What one record changed, in its order.
   *
   * @return nothing when it changed no row
   */
  List<ChangedRow> changes(long seq);
}
