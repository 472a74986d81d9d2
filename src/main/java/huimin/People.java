package huimin;

import huimin.event.AgeService;
import huimin.event.AidAffected;
import huimin.event.EventDoors;
import huimin.event.LifeEventService;
import huimin.event.QuestionService;
import huimin.event.WorkAffected;
import huimin.person.AttachmentCheck;
import huimin.person.AttachmentService;
import huimin.person.HouseholdService;
import huimin.person.IncomeService;
import huimin.person.PayeeService;
import huimin.person.PersonFormService;
import huimin.person.VisitService;
import huimin.platform.blob.BlobStore;
import huimin.platform.report.Reports;
import huimin.value.RefusedException;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The services about people and households beside the ledgers, built over one open office. */
public final class People {
  private static final Logger LOG = LoggerFactory.getLogger(People.class);

  private final IncomeService income;
  private final AttachmentService attachments;
  private final VisitService visits;
  private final PersonFormService forms;
  private final HouseholdService households;
  private final PayeeService payees;
  private final DataQuality quality;

  private final QuestionService questions;
  private final AgeService ages;
  private final LifeEventService events;

  People(Wiring office, Reports reports) {
    var store = BlobStore.of(office.paths().folder(), office.secret());
    income = new IncomeService(office.database(), office.access(), office.clock());
    attachments = new AttachmentService(office.database(), store, office.access(), office.clock());
    visits = new VisitService(office.database(), office.access(), office.clock());
    settle(new AttachmentCheck(office.database(), store));
    forms = new PersonFormService(office.database(), office.access(), office.clock());
    households = new HouseholdService(office.database(), office.access(), office.clock());
    payees = new PayeeService(office.database(), office.access(), office.clock());
    questions =
        new QuestionService(office.database(), office.access(), office.policy(), office.clock());
    ages = new AgeService(office.database(), office.access(), office.policy(), office.clock());
    events = events(office);
    quality = DataQuality.of(office, reports);
  }

  /** An office is opened even where its attachments cannot be: the health check tells of them. */
  private static void settle(AttachmentCheck attachments) {
    try {
      attachments.settle();
    } catch (RefusedException e) {
      LOG.warn("attachments not settled: {}", e.code());
    }
  }

  /** What people earn and own. */
  public IncomeService income() {
    return income;
  }

  /** Papers and photos. */
  public AttachmentService attachments() {
    return attachments;
  }

  /** Service visits. */
  public VisitService visits() {
    return visits;
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

  /** 数据问题, 疑似重复 and merging. */
  public DataQuality quality() {
    return quality;
  }

  /** Every service here: each is a door that must ask for the right. */
  List<Object> doors() {
    var doors =
        new ArrayList<Object>(
            List.of(
                income, attachments, visits, forms, households, payees, questions, ages, events));
    doors.addAll(quality.doors());
    return doors;
  }
}
