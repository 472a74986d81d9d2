package huimin.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static huimin.architecture.RoomRules.condition;
import static huimin.architecture.RoomRules.in;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;

/** House rules 4, 5 and 6: each library has one door. */
public final class TechnologyRules {
  private static final List<String> SCREEN_LIBRARIES =
      List.of("javafx.", "org.controlsfx.", "atlantafx.", "org.kordamp.ikonli.");

  /** The only two of platform.task that know the toolkit. */
  private static final Set<String> FX_RUNNER = Set.of("FxTaskRunner", "FxJob");

  /** Roles that ask the database: they build queries and handle records. */
  private static final List<String> QUERYING =
      List.of("Repository", "Import", "Imports", "Export", "Planning", "Staging", "Drafts");

  /** All of jOOQ that a class inside somebody's transaction needs to pass the transaction on. */
  private static final Set<String> HANDLE =
      Set.of("org.jooq.DSLContext", "org.jooq.exception.DataAccessException");

  private TechnologyRules() {}

  /** Rule 4, first half. */
  public static ArchRule toolkitOnlyOnScreens(Rooms house) {
    return library(
        house,
        SCREEN_LIBRARIES,
        (room, type) ->
            room.isEmpty()
                || Rooms.isScreen(room)
                || room.equals("platform.task") && FX_RUNNER.contains(outermost(type)),
        "be used by screens, the root and the FX runner only",
        "months are closed without a display, and what needs no toolkit is tested without one");
  }

  /** Rule 4, second half. */
  public static ArchRule viewModelsWithoutToolkit(Rooms house) {
    return classes()
        .that(in(house))
        .and()
        .haveSimpleNameEndingWith("ViewModel")
        .should(
            condition(
                "know properties and collections of JavaFX only",
                (type, events) ->
                    type.getDirectDependenciesFromSelf().stream()
                        .filter(d -> isToolkit(d.getTargetClass()))
                        .forEach(
                            d -> events.add(SimpleConditionEvent.violated(d, d.getDescription())))))
        .because("a view model is tested in milliseconds, without a window");
  }

  private static boolean isToolkit(JavaClass type) {
    String name = type.getName();
    return SCREEN_LIBRARIES.stream().anyMatch(name::startsWith)
        && !name.startsWith("javafx.beans.")
        && !name.startsWith("javafx.collections.");
  }

  /** Rule 5: workbooks and text tables. */
  public static ArchRule workbooksOnlyInSheet(Rooms house) {
    return library(
        house,
        List.of("org.apache.poi.", "de.siegmar."),
        (room, type) -> room.equals("platform.sheet"),
        "be used in platform.sheet only",
        "its limits and guards against hostile files hold only for what goes through that door");
  }

  /** Rule 5: pages. */
  public static ArchRule pagesOnlyInReport(Rooms house) {
    return library(
        house,
        List.of("net.sf.jasperreports.", "org.openpdf.", "com.lowagie."),
        (room, type) -> room.equals("platform.report"),
        "be used in platform.report only",
        "only that door refuses a page with a missing character or a cut text");
  }

  /** Rule 5: the database's own libraries. */
  public static ArchRule databaseOnlyInDb(Rooms house) {
    return library(
        house,
        List.of("org.h2.", "org.flywaydb.", "com.zaxxer.", "java.sql.", "javax.sql."),
        (room, type) -> room.equals("platform.db"),
        "be used in platform.db only",
        "durability is decided in one place, and another database stays possible");
  }

  /** Other libraries with one door each. */
  public static ArchRule otherDoors(Rooms house) {
    return library(
        house,
        List.of("com.ibm.icu.", "picocli.", "ch.qos.logback."),
        (room, type) ->
            room.isEmpty()
                || room.equals("text")
                || room.equals("cli")
                || room.equals("platform.log"),
        "be used in text, cli, platform.log and the root only",
        "a library used everywhere can never be replaced");
  }

  /** Rule 5: who may speak SQL. */
  public static ArchRule queriesOnlyInRepositories(Rooms house) {
    return classes()
        .that(in(house))
        .should(
            condition(
                "leave queries to repositories",
                (type, events) ->
                    type.getDirectDependenciesFromSelf().stream()
                        .filter(d -> isJooq(d.getTargetClass()))
                        .filter(d -> !maySpeakSql(house, type, d))
                        .forEach(
                            d -> events.add(SimpleConditionEvent.violated(d, d.getDescription())))))
        .because(
            "a query stands beside the others of its table; everybody else at most passes the"
                + " transaction on (decision 0003)");
  }

  private static boolean isJooq(JavaClass type) {
    return type.getName().startsWith("org.jooq.")
        || type.getName().startsWith("huimin.platform.db.gen.")
        || type.getName().startsWith("huimin.recovery.gen.");
  }

  private static boolean maySpeakSql(Rooms house, JavaClass type, Dependency dependency) {
    String room = house.of(type);
    if (room.equals("platform.db") || room.equals("platform.layout")) {
      return true;
    }
    boolean keepsTables = Set.of("platform.account", "platform.backup").contains(room);
    if (!keepsTables && !Rooms.isFeature(room) || Rooms.isScreen(room)) {
      return false;
    }
    String name = outermost(type);
    boolean querying = QUERYING.stream().anyMatch(name::endsWith);
    String target = dependency.getTargetClass().getName();
    boolean passes = HANDLE.contains(target) || target.endsWith("Record");
    return querying || passes && !name.endsWith("Rules");
  }

  /** Rule 6. */
  public static ArchRule repositoriesAreHidden(Rooms house) {
    return classes()
        .that(in(house))
        .and()
        .haveSimpleNameEndingWith("Repository")
        .should(
            condition(
                "be visible in their own room only",
                (type, events) -> {
                  if (type.getModifiers().contains(JavaModifier.PUBLIC)) {
                    events.add(SimpleConditionEvent.violated(type, type.getName()));
                  }
                }))
        .because("authorisation is checked at the service's door, so there is no other door");
  }

  private static ArchRule library(
      Rooms house,
      List<String> packages,
      BiPredicate<String, JavaClass> allowed,
      String description,
      String reason) {
    return classes()
        .that(in(house))
        .should(
            condition(
                packages + " should " + description,
                (type, events) -> {
                  if (!allowed.test(house.of(type), type)) {
                    type.getDirectDependenciesFromSelf().stream()
                        .filter(d -> packages.stream().anyMatch(nameOf(d)::startsWith))
                        .forEach(
                            d -> events.add(SimpleConditionEvent.violated(d, d.getDescription())));
                  }
                }))
        .because(reason);
  }

  private static String nameOf(Dependency dependency) {
    return dependency.getTargetClass().getBaseComponentType().getName();
  }

  private static String outermost(JavaClass type) {
    JavaClass outer = type;
    while (outer.getEnclosingClass().isPresent()) {
      outer = outer.getEnclosingClass().get();
    }
    return outer.getSimpleName();
  }
}
