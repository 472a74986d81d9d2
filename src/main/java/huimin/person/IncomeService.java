package huimin.person;

import huimin.person.HouseholdIncome.MemberIncome;
import huimin.person.IncomeKind.Effect;
import huimin.person.IncomeRepository.Member;
import huimin.platform.db.OfficeDatabase;
import huimin.platform.security.Access;
import huimin.platform.security.Action;
import huimin.value.Period;
import huimin.value.RefusedException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jooq.DSLContext;

/** The door to what people earn and own (handbook B3); aid itself is reckoned elsewhere. */
public final class IncomeService {
  private final OfficeDatabase database;
  private final Access access;
  private final Clock clock;

  /** Income and property of one open office. */
  public IncomeService(OfficeDatabase database, Access access, Clock clock) {
    this.database = database;
    this.access = access;
    this.clock = clock;
  }

  /** Somebody's amounts, the newest reckoning first. */
  public List<IncomeItem> income(long person) {
    access.require(Action.INCOME_VIEW);
    return database.read(
        tx -> IncomeRepository.of(tx, person).stream().map(item -> item.seenBy(access)).toList());
  }

  /** Somebody's property, the newest day first. */
  public List<PropertyItem> property(long person) {
    access.require(Action.INCOME_VIEW);
    return database.read(
        tx -> PropertyRepository.of(tx, person).stream().map(item -> item.seenBy(access)).toList());
  }

  /**
   * Enters or changes an amount.
   *
   * @throws RefusedException {@code person.entry-unfit}, {@code person.entry-changed}
   */
  public void save(IncomeDraft draft) {
    access.require(Action.INCOME_EDIT);
    IncomeItem item = EntryStamp.usable(IncomeRules.read(draft));
    EntryStamp stamp = EntryStamp.now(clock, access);
    database.write(
        EntryStamp.deed(access, Action.INCOME_EDIT, draft.person()),
        tx -> {
          if (draft.id() == null) {
            IncomeRepository.insert(tx, item, stamp);
          } else {
            EntryStamp.requireOne(IncomeRepository.update(tx, item, stamp));
          }
          return null;
        });
  }

  /**
   * Enters or changes a property.
   *
   * @throws RefusedException as {@link #save(IncomeDraft)}
   */
  public void save(PropertyDraft draft) {
    access.require(Action.INCOME_EDIT);
    PropertyItem item = EntryStamp.usable(IncomeRules.read(draft, LocalDate.now(clock)));
    EntryStamp stamp = EntryStamp.now(clock, access);
    database.write(
        EntryStamp.deed(access, Action.INCOME_EDIT, draft.person()),
        tx -> {
          if (draft.id() == null) {
            PropertyRepository.insert(tx, item, stamp);
          } else {
            EntryStamp.requireOne(PropertyRepository.update(tx, item, stamp));
          }
          return null;
        });
  }

  /** Takes an amount back; the journal keeps it. Refused when somebody has changed it meanwhile. */
  public void remove(IncomeItem item) {
    access.require(Action.INCOME_EDIT);
    database.write(
        EntryStamp.deed(access, Action.INCOME_EDIT, item.person()),
        tx -> {
          EntryStamp.requireOne(IncomeRepository.delete(tx, item.id(), item.version()));
          return null;
        });
  }

  /** Takes a property back; the journal keeps it. Refused as {@link #remove(IncomeItem)}. */
  public void remove(PropertyItem item) {
    access.require(Action.INCOME_EDIT);
    database.write(
        EntryStamp.deed(access, Action.INCOME_EDIT, item.person()),
        tx -> {
          EntryStamp.requireOne(PropertyRepository.delete(tx, item.id(), item.version()));
          return null;
        });
  }

  /**
   * Copies somebody's newest earlier reckoning into another month, amounts unchanged, so that a
   * review begins with what was known.
   *
   * @return how many amounts
   * @throws RefusedException {@code person.income-nothing-before}, {@code
   *     person.income-there-already}
   */
  public int carryOver(long person, Period to) {
    access.require(Action.INCOME_EDIT);
    EntryStamp stamp = EntryStamp.now(clock, access);
    return database.write(
        EntryStamp.deed(access, Action.INCOME_EDIT, person),
        tx -> {
          List<IncomeItem> all = IncomeRepository.of(tx, person);
          if (all.stream().anyMatch(item -> item.period().equals(to))) {
            throw new RefusedException("person.income-there-already", to.label());
          }
          Period from =
              all.stream()
                  .map(IncomeItem::period)
                  .filter(period -> period.compareTo(to) < 0)
                  .findFirst()
                  .orElseThrow(() -> new RefusedException("person.income-nothing-before"));
          List<IncomeItem> items = all.stream().filter(item -> item.period().equals(from)).toList();
          items.forEach(item -> IncomeRepository.insert(tx, in(item, to), stamp));
          return items.size();
        });
  }

  private static IncomeItem in(IncomeItem item, Period period) {
    return new IncomeItem(
        0, 0, item.person(), period, item.kind(), item.annual(), item.amount(), item.note());
  }

  /** What the household of somebody (or the one alone) earned in a month's reckoning. */
  public HouseholdIncome household(long person, Period period) {
    access.require(Action.INCOME_VIEW);
    return database.read(
        tx -> {
          Optional<Long> household = HouseholdRepository.of(tx, person);
          return sums(
              tx,
              household
                  .map(id -> IncomeRepository.members(tx, id))
                  .orElseGet(() -> IncomeRepository.alone(tx, person)),
              period);
        });
  }

  /** The same of a household by its record, inside the caller's transaction. */
  public HouseholdIncome household(DSLContext tx, long household, Period period) {
    return sums(tx, IncomeRepository.members(tx, household), period);
  }

  private static HouseholdIncome sums(DSLContext tx, List<Member> members, Period period) {
    List<Long> counted = members.stream().filter(Member::counted).map(Member::person).toList();
    List<IncomeItem> items = IncomeRepository.of(tx, counted, period);
    Map<Long, List<IncomeItem>> byPerson =
        items.stream().collect(Collectors.groupingBy(IncomeItem::person));
    var each = new ArrayList<MemberIncome>();
    for (Member member : members) {
      List<IncomeItem> own = byPerson.getOrDefault(member.person(), List.of());
      each.add(
          new MemberIncome(member.person(), member.name(), member.counted(), IncomeRules.net(own)));
    }
    return new HouseholdIncome(
        period,
        List.copyOf(each),
        IncomeRules.sum(items, Effect.ADDS),
        IncomeRules.sum(items, Effect.DEDUCTS),
        IncomeRules.sum(items, Effect.LEFT_OUT));
  }

  /** Gives everything of one record to another of the same person, inside the caller's act. */
  public void move(DSLContext tx, long from, long to) {
    IncomeRepository.move(tx, from, to);
    PropertyRepository.move(tx, from, to);
  }
}
