package huimin;

import java.util.List;

/** The services about people and households beside the ledgers, built over one open office. */
public final class People {
  People(Wiring office) {}

  /** Every service here: each is a door that must ask for the right. */
  List<Object> doors() {
    return List.of();
  }
}
