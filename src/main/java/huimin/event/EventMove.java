package huimin.event;

import huimin.person.Merge;
import huimin.person.PersonMove;
import huimin.text.Messages;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;

/** Life events and questions of two entries that are one person: all of them go over. */
public final class EventMove implements PersonMove {
  @Override
  public Moving preview(DSLContext tx, Merge merge) {
    var lines = new ArrayList<String>();
    int events = EventMoveRepository.events(tx, merge.other());
    if (events > 0) {
      lines.add(Messages.text("event.merge.events", events));
    }
    int questions = EventMoveRepository.questions(tx, merge.other());
    if (questions > 0) {
      lines.add(Messages.text("event.merge.questions", questions));
    }
    return new Moving(lines, List.of());
  }

  @Override
  public void move(DSLContext tx, Merge merge) {
    EventMoveRepository.move(tx, merge);
  }

  @Override
  public List<String> tables() {
    return List.of("life_event", "question", "retirement_choice");
  }
}
