package huimin.payment;

import huimin.aid.PayableCase;
import huimin.person.PersonKey;
import huimin.person.Villages;
import huimin.policy.Programme;
import huimin.text.Messages;
import huimin.value.Period;
import huimin.value.Yuan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A month as it would be closed: this month's cases beside last month's lines. Pure; the service
 * fetches what it is made of.
 */
final class MonthDraft {
  private final Period period;
  private final List<PayableCase> cases;
  private final Map<Long, PersonKey> people;
  private final Map<Long, PayLine> lastMonth;
  private final boolean opening;
  private final Map<String, Programme> programmes;
  private final Villages villages;

  /**
   * @param lastMonth last month's lines by case; empty for the office's first month
   * @param opening whether this is the office's first month: who began earlier counts as 上月
   */
  MonthDraft(
      Period period,
      List<PayableCase> cases,
      Map<Long, PersonKey> people,
      Map<Long, PayLine> lastMonth,
      boolean opening,
      Map<String, Programme> programmes,
      Villages villages) {
    this.period = period;
    this.cases = cases;
    this.people = people;
    this.lastMonth = lastMonth;
    this.opening = opening;
    this.programmes = programmes;
    this.villages = villages;
  }

  /** 上月 + 新增 − 退出 = 本月 for each programme, in order. */
  List<ProgrammeMonth> programmes() {
    var months = new ArrayList<ProgrammeMonth>();
    for (Programme programme : programmes.values()) {
      months.add(month(programme));
    }
    return months;
  }

  private ProgrammeMonth month(Programme programme) {
    List<PayableCase> now = casesOf(programme);
    List<PayLine> before =
        lastMonth.values().stream().filter(l -> l.programme().equals(programme.code())).toList();
    Set<Long> nowIds = new HashSet<>(now.stream().map(PayableCase::caseId).toList());
    int added = (int) now.stream().filter(c -> mark(c) == ChangeMark.NEW).count();
    int left = (int) before.stream().filter(line -> !nowIds.contains(line.caseId())).count();
    int previous = opening ? now.size() - added : before.size();
    if (programme.oneOff()) {
      previous = 0;
      left = 0;
    }
    return new ProgrammeMonth(
        programme.code(),
        programme.name(),
        programme.oneOff(),
        previous,
        added,
        left,
        now.size(),
        now.stream().mapToInt(PayableCase::coveredSize).sum(),
        Yuan.sum(before.stream().map(PayLine::payable).toList()),
        Yuan.sum(now.stream().map(PayableCase::payable).toList()));
  }

  private List<PayableCase> casesOf(Programme programme) {
    return cases.stream().filter(c -> c.programme().equals(programme.code())).toList();
  }

  /** New, changed or as last month; a move between programmes is new in the one it moved to. */
  private ChangeMark mark(PayableCase c) {
    if (programmes.get(c.programme()).oneOff()) {
      return ChangeMark.NEW;
    }
    if (opening) {
      boolean fresh = c.newlyListed() || c.startMonth().equals(period.toString());
      return fresh ? ChangeMark.NEW : ChangeMark.SAME;
    }
    PayLine before = lastMonth.get(c.caseId());
    if (before == null || !before.programme().equals(c.programme())) {
      return ChangeMark.NEW;
    }
    boolean same = before.monthly().compareTo(c.base().plus(c.addon())) == 0;
    return same ? ChangeMark.SAME : ChangeMark.CHANGED;
  }

  /** The lines to be frozen, in the order of the cases. */
  List<PayLine> lines() {
    return cases.stream().map(this::line).toList();
  }

  private PayLine line(PayableCase c) {
    PersonKey person = people.get(c.personId());
    return new PayLine(
        c.caseId(),
        c.programme(),
        c.personId(),
        person.name(),
        person.idNumber(),
        person.villageId(),
        person.group(),
        c.coveredSize(),
        c.base(),
        c.addon(),
        c.backPay(),
        c.deduction(),
        c.payable(),
        c.account().channel(),
        c.account().bank(),
        c.account().name(),
        c.account().number(),
        c.approvedOn(),
        mark(c));
  }

  /** What makes a correct line impossible. */
  List<MonthNote> blocked() {
    var notes = new ArrayList<MonthNote>();
    for (PayableCase c : cases) {
      if (c.payable().isNegative()) {
        notes.add(note(c, "deduction-exceeds", c.deduction().label()));
      }
      if (people.get(c.personId()).villageId() == null) {
        notes.add(note(c, "village-missing"));
      }
    }
    return notes;
  }

  /** What somebody should look into; nothing here changes a line (lessons 6, 8). */
  List<MonthNote> questions() {
    var notes = new ArrayList<MonthNote>();
    var programmesOf = new HashMap<Long, String>();
    for (PayableCase c : cases) {
      if (c.account().number() == null && c.account().channel() == null) {
        notes.add(note(c, "account-missing", programmes.get(c.programme()).name()));
      }
      if (programmes.get(c.programme()).oneOff()) {
        continue;
      }
      boolean late = c.startMonth().compareTo(period.toString()) < 0;
      if (!opening && late && mark(c) == ChangeMark.NEW) {
        notes.add(note(c, "back-pay-check", programmes.get(c.programme()).name(), c.startMonth()));
      }
      String other = programmesOf.put(c.personId(), c.programme());
      if (other != null) {
        notes.add(
            note(
                c,
                "two-programmes",
                programmes.get(other).name(),
                programmes.get(c.programme()).name()));
      }
    }
    return notes;
  }

  private MonthNote note(PayableCase c, String code, Object... args) {
    PersonKey person = people.get(c.personId());
    String group = person.group() == null ? "" : person.group();
    String subject =
        Messages.text(
            "payment.note.subject", person.name(), villages.name(person.villageId()) + group);
    return new MonthNote(code, person.id(), subject, Messages.text("payment.note." + code, args));
  }
}
