package huimin.aid;

import huimin.aid.AidCheckRepository.Running;
import huimin.person.Checker;
import huimin.person.Finding;
import huimin.platform.security.Action;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;

/**
 * What is doubtful in running aid cases (handbook B2, B11, C5). None of it stops a payment: it is a
 * question for the clerk.
 */
public final class AidChecker implements Checker {
  /** Codes of {@code person_status} of those who are still there: 在册, 失踪. */
  private static final Set<String> PRESENT = Set.of("1", "4");

  @Override
  public Action owner() {
    return Action.AID_EDIT;
  }

  @Override
  public List<String> kinds() {
    return List.of(
        "aid-gone",
        "aid-twice",
        "aid-together",
        "covered-exceeds",
        "aid-account-missing",
        "aid-account-of-other",
        "aid-account-shared");
  }

  @Override
  public List<Finding> find(DSLContext tx, LocalDate today) {
    List<Running> cases = AidCheckRepository.running(tx);
    var found = new ArrayList<Finding>();
    var ofPerson = new HashMap<Long, List<Running>>();
    var ofAccount = new HashMap<String, Set<Long>>();
    for (Running one : cases) {
      ofPerson.computeIfAbsent(one.person(), id -> new ArrayList<>()).add(one);
      if (one.account() != null) {
        ofAccount.computeIfAbsent(one.account(), n -> new java.util.TreeSet<>()).add(one.person());
      }
    }
    for (Running one : cases) {
      one(one, found);
      account(one, ofAccount, found);
    }
    ofPerson.values().forEach(list -> together(list, found));
    return found;
  }

  private static void one(Running one, List<Finding> found) {
    if (!PRESENT.contains(one.status())) {
      found.add(at("aid-gone", one).of(one.status()).saying(one.programmeName()));
    }
    if (one.householdSize() != null && one.coveredSize() > one.householdSize()) {
      found.add(
          at("covered-exceeds", one)
              .of(one.coveredSize(), one.householdSize())
              .saying(one.programmeName(), one.coveredSize(), one.householdSize()));
    }
  }

  private static void account(Running one, Map<String, Set<Long>> ofAccount, List<Finding> found) {
    if (one.account() == null) {
      if (one.channel() == null) {
        found.add(at("aid-account-missing", one).of((Object) null).saying(one.programmeName()));
      }
      return;
    }
    if (one.holder() != null && !one.holder().equals(one.name())) {
      found.add(
          at("aid-account-of-other", one).of(one.name(), one.holder()).saying(one.programmeName()));
    }
    Set<Long> users = ofAccount.get(one.account());
    if (users.size() > 1) {
      found.add(
          at("aid-account-shared", one)
              .of(one.account(), users)
              .saying(one.programmeName(), users.size()));
    }
  }

  /** Two payments of one programme, or of two that exclude each other (C5). */
  private static void together(List<Running> cases, List<Finding> found) {
    for (int i = 1; i < cases.size(); i++) {
      Running one = cases.get(i);
      for (Running other : cases.subList(0, i)) {
        boolean same = one.programme().equals(other.programme());
        if (same || AidProgrammes.exclude(one.programme(), other.programme())) {
          found.add(
              at(same ? "aid-twice" : "aid-together", one)
                  .of(other.id(), other.programme(), one.programme())
                  .saying(one.programmeName(), other.programmeName()));
          break;
        }
      }
    }
  }

  private static Finding at(String kind, Running one) {
    return Finding.at(kind, "aid_case", one.id(), one.person());
  }
}
