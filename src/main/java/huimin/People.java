package huimin;

import huimin.person.SearchService;
import java.util.List;

/** The services about people and households beside the ledgers, built over one open office. */
public final class People {
  private final SearchService search;

  People(Wiring office) {
    this.search = new SearchService(office.database(), office.access(), office.clock());
  }

  /** Finds anybody in town. */
  public SearchService search() {
    return search;
  }

  /** Every service here: each is a door that must ask for the right. */
  List<Object> doors() {
    return List.of(search);
  }
}
