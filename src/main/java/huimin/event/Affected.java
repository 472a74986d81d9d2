package huimin.event;

import huimin.platform.security.Action;
import java.util.List;
import org.jooq.DSLContext;

/**
 * What an event means for the records of one room: questions, never changes (lessons 6). It reads
 * the state before the event.
 */
public interface Affected {

  /** The right without which nobody is told of these records, not even in a preview. */
  Action right();

  /** The questions, in a caller's transaction. */
  List<Ask> of(DSLContext tx, Happening happening);
}
