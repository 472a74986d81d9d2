package huimin;

import huimin.person.AttachmentCheck;
import huimin.person.AttachmentService;
import huimin.person.IncomeService;
import huimin.person.VisitService;
import huimin.platform.blob.BlobStore;
import huimin.value.RefusedException;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The services about people and households beside the ledgers, built over one open office. */
public final class People {
  private static final Logger LOG = LoggerFactory.getLogger(People.class);

  private final IncomeService income;
  private final AttachmentService attachments;
  private final VisitService visits;

  People(Wiring office) {
    var store = BlobStore.of(office.paths().folder(), office.secret());
    income = new IncomeService(office.database(), office.access(), office.clock());
    attachments = new AttachmentService(office.database(), store, office.access(), office.clock());
    visits = new VisitService(office.database(), office.access(), office.clock());
    settle(new AttachmentCheck(office.database(), store));
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

  /** Every service here: each is a door that must ask for the right. */
  List<Object> doors() {
    return List.of(income, attachments, visits);
  }
}
