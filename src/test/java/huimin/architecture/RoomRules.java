package huimin.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;

/** House rules 1, 2, 3 and 6: who may know whom, and whose tables are whose. */
public final class RoomRules {
  private static final String TABLES = "huimin.platform.db.gen.tables.";

  /** The cabinet's own. */
  private static final String SEALED_TABLES = "huimin.recovery.gen";

  /** The room that alone writes a table. */
  private static final Map<String, String> OWNERS =
      Map.ofEntries(
          Map.entry("Person", "person"),
          Map.entry("Household", "person"),
          Map.entry("HouseholdMember", "person"),
          Map.entry("PastMember", "person"),
          Map.entry("FormerIdNumber", "person"),
          Map.entry("PersonAccount", "person"),
          Map.entry("Village", "person"),
          Map.entry("IncomeItem", "person"),
          Map.entry("PropertyItem", "person"),
          Map.entry("Attachment", "person"),
          Map.entry("Visit", "person"),
          Map.entry("LifeEvent", "event"),
          Map.entry("Question", "event"),
          Map.entry("RetirementChoice", "event"),
          Map.entry("ProblemExplanation", "quality"),
          Map.entry("Programme", "policy"),
          Map.entry("ProgrammePolicy", "policy"),
          Map.entry("Parameter", "policy"),
          Map.entry("CalendarDay", "policy"),
          Map.entry("Employer", "work"),
          Map.entry("Placement", "work"),
          Map.entry("AidCase", "aid"),
          Map.entry("AidAdjustment", "aid"),
          Map.entry("PersonAid", "aid"),
          Map.entry("PayBatch", "payment"),
          Map.entry("PayLine", "payment"),
          Map.entry("ClosedMonth", "payment"),
          Map.entry("Notice", "notice"),
          Map.entry("NoticeLine", "notice"),
          Map.entry("NoticeText", "notice"),
          Map.entry("ImportBatch", "exchange"),
          Map.entry("ImportChange", "exchange"),
          Map.entry("Account", "platform.account"),
          Map.entry("AccountRole", "platform.account"),
          Map.entry("OfficeSetting", "platform.account"),
          Map.entry("BackupRun", "platform.backup"),
          Map.entry("SavedView", "office"),
          Map.entry("Office", "platform.db"),
          Map.entry("JournalTip", "platform.db"));

  /** Joined for reading where a ledger shows a name and a place (decision 0013). */
  private static final Set<String> READ_ANYWHERE = Set.of("Person", "Village", "Programme");

  private RoomRules() {}

  /** Rules 1 and 2. */
  public static ArchRule onlyKnownRooms(Rooms house) {
    return classes()
        .that(in(house))
        .should(
            eachDependency(
                house,
                "know only rooms the map lets them know",
                (from, to) -> Rooms.mayKnow(house.of(from), house.of(to))))
        .because(
            "dependencies point down (top → screens → features → platform → text → value), and a"
                + " feature knows only the features named for it: what may not know a thing cannot"
                + " leak it, and each room can be read alone");
  }

  /** A new room must be put on the map before it is built. */
  public static ArchRule onlyRoomsOnTheMap(Rooms house) {
    return classes()
        .that(in(house))
        .should(
            condition(
                "stand in a room on the map",
                (type, events) -> {
                  if (!Rooms.isOnTheMap(house.of(type))) {
                    events.add(SimpleConditionEvent.violated(type, type.getName()));
                  }
                }))
        .because("a room nobody drew has no rules; add it to Rooms and to docs/architecture.md");
  }

  /** Rule 3: the sealed cabinet. */
  public static ArchRule onlyWiringKnowsTheCabinet(Rooms house) {
    return classes()
        .that(in(house))
        .should(
            eachDependency(
                house,
                "leave the sealed cabinet alone",
                (from, to) ->
                    !inCabinet(house.of(to))
                        || inCabinet(house.of(from))
                        || house.of(from).isEmpty()
                            && from.getName().startsWith(house.root() + ".Cabinet")))
        .because(
            "a record in recovery may not even be suspected: no screen, count, notice or export"
                + " outside it may be able to ask (handbook D; F: B4)");
  }

  private static boolean inCabinet(String room) {
    return room.equals("recovery") || room.startsWith("recovery.");
  }

  /** Rule 1: no cycles between packages. */
  public static ArchRule noCycles(Rooms house) {
    return slices()
        .matching(house.root() + ".(**)")
        .should()
        .beFreeOfCycles()
        .because("two rooms that need each other are one room with a wall through it");
  }

  /** Rule 6: a table has one owner. */
  public static ArchRule ownTablesOnly(Rooms house) {
    return classes()
        .that(in(house))
        .should(
            condition(
                "name tables of their own room only",
                (type, events) ->
                    type.getDirectDependenciesFromSelf()
                        .forEach(d -> judgeTable(house, type, d, events))))
        .because(
            "the service is the only door to its tables; ledgers may join person, village and"
                + " programme for reading, and taking an import back touches whatever it brought");
  }

  private static void judgeTable(
      Rooms house, JavaClass type, Dependency dependency, ConditionEvents events) {
    JavaClass target = dependency.getTargetClass();
    if (target.getPackageName().startsWith(SEALED_TABLES) && !house.of(type).equals("recovery")) {
      events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
    }
    if (!target.getPackageName().startsWith(TABLES.substring(0, TABLES.length() - 1))) {
      return;
    }
    boolean record = target.getSimpleName().endsWith("Record");
    String simple = target.getSimpleName();
    String table = record ? simple.substring(0, simple.length() - "Record".length()) : simple;
    if (!mayName(house.of(type), table, record)) {
      events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
    }
  }

  private static boolean mayName(String room, String table, boolean record) {
    String owner = OWNERS.get(table);
    return room.equals(owner)
        || !record && READ_ANYWHERE.contains(table)
        || room.equals("person") && table.equals("PersonAid")
        || room.equals("platform.db") && table.startsWith("ImportChange")
        || room.equals("exchange") && owner != null && !record;
  }

  static DescribedPredicate<JavaClass> in(Rooms house) {
    return DescribedPredicate.describe("stand in the house", house::hold);
  }

  private static ArchCondition<JavaClass> eachDependency(
      Rooms house, String description, BiPredicate<JavaClass, JavaClass> allowed) {
    return condition(
        description,
        (type, events) ->
            type.getDirectDependenciesFromSelf().stream()
                .filter(d -> house.hold(d.getTargetClass()))
                .filter(d -> !allowed.test(type, d.getTargetClass()))
                .forEach(d -> events.add(SimpleConditionEvent.violated(d, d.getDescription()))));
  }

  static ArchCondition<JavaClass> condition(String description, Check check) {
    return new ArchCondition<>(description) {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        check.judge(type, events);
      }
    };
  }

  /** Reports what is wrong with one class. */
  interface Check {
    void judge(JavaClass type, ConditionEvents events);
  }
}
