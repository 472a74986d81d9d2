package huimin.event;

import huimin.platform.db.Deed;
import huimin.platform.db.OfficeDatabase;
import huimin.platform.db.gen.tables.records.RetirementChoiceRecord;
import huimin.platform.security.Access;
import huimin.platform.security.Action;
import huimin.policy.PolicyService;
import huimin.policy.RetirementGroup;
import huimin.policy.RetirementRules;
import huimin.text.CodeTables;
import huimin.text.Messages;
import huimin.value.Period;
import huimin.value.RefusedException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jooq.DSLContext;

/** The door to ages: who reaches 18, 60 or the retirement age (handbook C11, C13). */
public final class AgeService {
  private final OfficeDatabase database;
  private final Access access;
  private final PolicyService policy;
  private final Clock clock;

  /** The ages of one open office. */
  public AgeService(OfficeDatabase database, Access access, PolicyService policy, Clock clock) {
    this.database = database;
    this.access = access;
    this.policy = policy;
    this.clock = clock;
  }

  /**
   * Who reaches an age this month, and who did last month and is not recorded yet, so that nobody
   * slips through at the end of a month. They are proposed; nothing is recorded by itself.
   */
  public List<AgeLine> due() {
    access.require(Action.EVENT_VIEW);
    YearMonth now = YearMonth.now(clock);
    return database.read(
        tx -> {
          var lines = new ArrayList<AgeLine>();
          for (YearMonth month : List.of(now.minusMonths(1), now)) {
            lines.addAll(birthdays(tx, EventKind.ADULT, "age.adult", month));
            lines.addAll(birthdays(tx, EventKind.ELDER, "age.elder", month));
            lines.addAll(retiring(tx, month));
          }
          lines.sort(Comparator.comparing(AgeLine::day).thenComparing(AgeLine::personId));
          return lines;
        });
  }

  private List<AgeLine> birthdays(DSLContext tx, EventKind kind, String age, YearMonth month) {
    var years = policy.numberIfAny(tx, age, month.atEndOfMonth());
    if (years.isEmpty()) {
      return List.of();
    }
    return AgeRepository.born(tx, month.minusYears(years.getAsInt()), kind).stream()
        .map(born -> line(kind, born, born.birth().plusYears(years.getAsInt())))
        .toList();
  }

  private static AgeLine line(EventKind kind, AgeRepository.Born born, LocalDate day) {
    String dates = Messages.text("event.age.born", born.birth());
    return new AgeLine(born.id(), born.name(), born.village(), kind, day, dates, List.of());
  }

  private List<AgeLine> retiring(DSLContext tx, YearMonth month) {
    List<RetirementGroup> groups = policy.retirement(tx, month.atEndOfMonth());
    var found = new LinkedHashMap<Long, AgeLine>();
    for (RetirementGroup group : groups) {
      for (YearMonth birth : RetirementRules.births(month, group)) {
        AgeRepository.born(tx, birth, EventKind.RETIREMENT).stream()
            .filter(born -> born.sex().equals(group.sex()))
            .filter(born -> born.group() == null || born.group().equals(group.code()))
            .forEach(born -> found.put(born.id(), retiring(born, group, groups)));
      }
    }
    return List.copyOf(found.values());
  }

  private static AgeLine retiring(
      AgeRepository.Born born, RetirementGroup group, List<RetirementGroup> groups) {
    List<RetirementGroup> possible =
        groups.stream()
            .filter(each -> each.sex().equals(born.sex()))
            .filter(each -> born.group() == null || each.code().equals(born.group()))
            .toList();
    return new AgeLine(
        born.id(),
        born.name(),
        born.village(),
        EventKind.RETIREMENT,
        RetirementRules.day(born.birth(), group),
        possible.stream()
            .map(each -> dated(each, born.birth()))
            .collect(Collectors.joining(Messages.text("event.age.or"))),
        possible.size() == 1 ? List.of() : possible.stream().map(RetirementGroup::code).toList());
  }

  private static String dated(RetirementGroup group, LocalDate birth) {
    return Messages.text(
        "event.age.retires",
        CodeTables.table("retirement_group").label(group.code()),
        Period.of(RetirementRules.day(birth, group)).label());
  }

  /**
   * On which day somebody reaches the retirement age, by group (code table {@code
   * retirement_group}); one group only where it is known, none where birth or policy are not. In
   * the caller's transaction.
   */
  Map<String, LocalDate> retirement(DSLContext tx, Concerned.Somebody person) {
    if (person.birthDate() == null) {
      return Map.of();
    }
    String known = AgeRepository.choice(tx, person.id()).map(c -> c.getGroupCode()).orElse(null);
    return policy.retirement(tx, LocalDate.now(clock)).stream()
        .filter(group -> group.sex().equals(person.sex()))
        .filter(group -> known == null || known.equals(group.code()))
        .collect(
            Collectors.toMap(
                RetirementGroup::code, group -> RetirementRules.day(person.birthDate(), group)));
  }

  /**
   * Puts down from which age a woman's retirement is counted.
   *
   * @param group code table {@code retirement_group}
   * @throws RefusedException {@code event.no-such-group}
   */
  public void choose(long person, String group) {
    access.require(Action.EVENT_RECORD);
    Deed deed = Deed.of(access.session(), Action.EVENT_RECORD).on("person:" + person);
    database.write(
        deed,
        tx -> {
          choose(tx, person, group);
          return null;
        });
  }

  /** As {@link #choose(long, String)}, inside the caller's transaction. */
  void choose(DSLContext tx, long person, String group) {
    if (!CodeTables.table("retirement_group").hasCode(group)) {
      throw new RefusedException("event.no-such-group");
    }
    RetirementChoiceRecord known = AgeRepository.choice(tx, person).orElse(null);
    var choice = known == null ? new RetirementChoiceRecord() : known;
    choice.setPersonId(person);
    choice.setGroupCode(group);
    choice.setVersion(known == null ? 1 : known.getVersion() + 1);
    choice.setUpdatedAt(LocalDateTime.now(clock));
    choice.setUpdatedBy(access.session().user());
    if (known == null) {
      choice.setCreatedAt(choice.getUpdatedAt());
      choice.setCreatedBy(choice.getUpdatedBy());
      AgeRepository.insert(tx, choice);
    } else {
      AgeRepository.update(tx, choice);
    }
  }
}
