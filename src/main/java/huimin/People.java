package huimin;

import huimin.person.HouseholdService;
import huimin.person.PayeeService;
import huimin.person.PersonFormService;
import huimin.platform.report.Reports;
import java.util.ArrayList;
import java.util.List;

/** The services about people and households beside the ledgers, built over one open office. */
public final class People {
  private final PersonFormService forms;
  private final HouseholdService households;
  private final PayeeService payees;
  private final DataQuality quality;

  People(Wiring office, Reports reports) {
    forms = new PersonFormService(office.database(), office.access(), office.clock());
    households = new HouseholdService(office.database(), office.access(), office.clock());
    payees = new PayeeService(office.database(), office.access(), office.clock());
    quality = DataQuality.of(office, reports);
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
    var doors = new ArrayList<Object>(List.of(forms, households, payees));
    doors.addAll(quality.doors());
    return doors;
  }
}
