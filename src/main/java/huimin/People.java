package huimin;

import huimin.office.ListOutputService;
import huimin.office.SavedViewService;
import huimin.person.PersonBatchService;
import huimin.platform.report.Reports;
import huimin.text.Messages;
import java.util.List;

/** The services about people and households beside the ledgers, built over one open office. */
public final class People {
  private final PersonBatchService batch;
  private final SavedViewService views;
  private final ListOutputService lists;

  People(Wiring office) {
    batch = new PersonBatchService(office.database(), office.access(), office.clock());
    views = new SavedViewService(office.database(), office.access(), office.clock());
    lists =
        new ListOutputService(
            office.database(),
            office.access(),
            new Reports(),
            Messages.text(
                office.office().demo() ? "desktop.office-demo" : "desktop.office",
                office.office().district(),
                office.office().name()),
            office.clock());
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
    return List.of(batch, views, lists);
  }
}
