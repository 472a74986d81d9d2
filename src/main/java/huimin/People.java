package huimin;

import huimin.event.AgeService;
import huimin.event.AidAffected;
import huimin.event.EventDoors;
import huimin.event.LifeEventService;
import huimin.event.QuestionService;
import huimin.event.WorkAffected;
import huimin.person.HouseholdService;
import huimin.person.PayeeService;
import huimin.person.PersonFormService;
import java.util.List;

/** The services about people and households beside the ledgers, built over one open office. */
public final class People {
  private final PersonFormService forms;
  private final HouseholdService households;
  private final PayeeService payees;

  private final QuestionService questions;
  private final AgeService ages;
  private final LifeEventService events;

  People(Wiring office) {
    forms = new PersonFormService(office.database(), office.access(), office.clock());
    households = new HouseholdService(office.database(), office.access(), office.clock());
    payees = new PayeeService(office.database(), office.access(), office.clock());
    questions =
        new QuestionService(office.database(), office.access(), office.policy(), office.clock());
    ages = new AgeService(office.database(), office.access(), office.policy(), office.clock());
    events = events(office);
  }

  private LifeEventService events(Wiring office) {
    return new LifeEventService(
        office.database(),
        office.access(),
        new EventDoors(
            office.persons(), forms, households, payees, office.placements(), office.aid(), ages),
        List.of(
            new AidAffected(office.aid(), office.months()::paid),
            new WorkAffected(office.placements(), office.access())),
        questions,
        office.clock());
  }

  /** 请核实. */
  public QuestionService questions() {
    return questions;
  }

  /** Who reaches an age that means something. */
  public AgeService ages() {
    return ages;
  }

  /** 人生大事. */
  public LifeEventService events() {
    return events;
  }

  /** Entering and changing a person's record. */
  public PersonFormService forms() {
    return forms;
  }

  /** Households and their members. */
  public HouseholdService households() {
    return households;
  }

  /** Accounts money goes to. */
  public PayeeService payees() {
    return payees;
  }

  /** Every service here: each is a door that must ask for the right. */
  List<Object> doors() {
    return List.of(forms, households, payees, questions, ages, events);
  }
}
