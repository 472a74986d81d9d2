package huimin.event;

import java.time.Clock;

/**
 * The family 林 of {@link EventOffice} with the program's parameters and a running case, for
 * screens.
 */
public final class EventOfficeFamily implements AutoCloseable {
  private final EventOffice office = new EventOffice();

  /** Makes it; close it to delete it. */
  public EventOfficeFamily() {
    office.parameters();
    office.running("NCDB", office.lin);
  }

  public LifeEventService events() {
    return office.events();
  }

  public QuestionService questions() {
    return office.questions(office.access());
  }

  public AgeService ages() {
    return office.ages(office.access());
  }

  public Clock clock() {
    return office.office().clock();
  }

  /** The head. */
  public long lin() {
    return office.lin;
  }

  /** His wife. */
  public long chen() {
    return office.chen;
  }

  /** Their daughter. */
  public long yu() {
    return office.yu;
  }

  @Override
  public void close() {
    office.close();
  }
}
