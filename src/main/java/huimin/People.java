package huimin;

import huimin.event.AgeService;
import huimin.event.AidAffected;
import huimin.event.EventDoors;
import huimin.event.LifeEventService;
import huimin.event.QuestionService;
import huimin.event.WorkAffected;
import huimin.office.ListOutputService;
import huimin.office.SavedViewService;
import huimin.person.AttachmentCheck;
import huimin.person.AttachmentService;
import huimin.person.HouseholdService;
import huimin.person.IncomeService;
import huimin.person.PayeeService;
import huimin.person.PersonBatchService;
import huimin.person.PersonFormService;
import huimin.person.SearchService;
import huimin.person.VisitService;
import huimin.platform.blob.BlobStore;
import huimin.platform.report.Reports;
import huimin.text.Messages;
import huimin.value.RefusedException;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The services about people and households beside the ledgers, built over one open office. */
public final class People {
  private static final Logger LOG = LoggerFactory.getLogger(People.class);

  private final SearchService search;
  private final PersonFormService forms;
  private final HouseholdService households;
  private final PayeeService payees;
  private final IncomeService income;
  private final AttachmentService attachments;
  private final VisitService visits;
  private final QuestionService questions;
  private final AgeService ages;
  private final LifeEventService events;
  private final DataQuality quality;
  private final PersonBatchService batch;
  private final SavedViewService views;
  private final ListOutputService lists;

  People(Wiring office, Reports reports) {
    var database = office.database();
    var access = office.access();
    var clock = office.clock();
    var store = BlobStore.of(office.paths().folder(), office.secret());
    search = new SearchService(database, access, clock);
    forms = new PersonFormService(database, access, clock);
    households = new HouseholdService(database, access, clock);
    payees = new PayeeService(database, access, clock);
    income = new IncomeService(database, access, clock);
    attachments = new AttachmentService(database, store, access, clock);
    visits = new VisitService(database, access, clock);
    questions = new QuestionService(database, access, office.policy(), clock);
    ages = new AgeService(database, access, office.policy(), clock);
    events = events(office);
    quality = DataQuality.of(office, reports);
    batch = new PersonBatchService(database, access, clock);
    views = new SavedViewService(database, access, clock);
    lists = new ListOutputService(database, access, reports, title(office), clock);
    settle(new AttachmentCheck(database, store));
  }

  private static String title(Wiring office) {
    return Messages.text(
        office.office().demo() ? "desktop.office-demo" : "desktop.office",
        office.office().district(),
        office.office().name());
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

  /** An office is opened even where its attachments cannot be: the health check tells of them. */
  private static void settle(AttachmentCheck attachments) {
    try {
      attachments.settle();
    } catch (RefusedException e) {
      LOG.warn("attachments not settled: {}", e.code());
    }
  }

  /** Finds anybody in town. */
  public SearchService search() {
    return search;
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

  /** 数据问题, 疑似重复 and merging. */
  public DataQuality quality() {
    return quality;
  }

  /** One field of many people. */
  public PersonBatchService batch() {
    return batch;
  }

  /** 常用查询 of each user. */
  public SavedViewService views() {
    return views;
  }

  /** Ledgers on paper and over the clipboard. */
  public ListOutputService lists() {
    return lists;
  }

  /** Every service here: each is a door that must ask for the right. */
  List<Object> doors() {
    var doors =
        new ArrayList<Object>(
            List.of(search, forms, households, payees, income, attachments, visits));
    doors.addAll(List.of(questions, ages, events, batch, views, lists));
    doors.addAll(quality.doors());
    return doors;
  }
}
