package huimin;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import huimin.architecture.DoorRules;
import huimin.architecture.RoomRules;
import huimin.architecture.Rooms;
import huimin.architecture.StateRules;
import huimin.architecture.TechnologyRules;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The rules of the house. Each is first held against the fixture, where it must find its fault, and
 * then against the product, where it must find none.
 */
class ArchitectureTest {
  private static final JavaClasses PRODUCT =
      new ClassFileImporter()
          .withImportOption(location -> !location.contains("/platform/db/gen/"))
          .withImportOption(location -> !location.contains("/recovery/gen/"))
          .importPath(Path.of("target/classes"));
  private static final JavaClasses FIXTURE =
      new ClassFileImporter().importPackages(Rooms.FIXTURE.root());

  /** A rule of the house; faults are texts its report on the fixture must contain. */
  private record Rule(Function<Rooms, ArchRule> on, String... faults) {}

  static Stream<Arguments> rules() {
    return Stream.of(roomRules(), libraryRules(), stateRules()).flatMap(Function.identity());
  }

  private static Stream<Arguments> roomRules() {
    return Stream.of(
        rule(
            "rooms know only rooms below them and the features named for them",
            RoomRules::onlyKnownRooms,
            "notice.AsksTheCabinet",
            "work.AsksNotice",
            "text.AsksUpwards",
            "platform.db.KnowsFeature",
            "ui.KnowsFeature"),
        rule("every room is on the map", RoomRules::onlyRoomsOnTheMap, "attic.Undrawn"),
        rule(
            "nobody but its own root classes knows the cabinet",
            RoomRules::onlyWiringKnowsTheCabinet,
            "notice.AsksTheCabinet"),
        rule("no cycles", RoomRules::noCycles, "person.CycleThere", "policy.CycleBack"),
        rule(
            "a table has one owner",
            RoomRules::ownTablesOnly,
            "notice.ReadsForeignTable",
            "work.WritesForeignRecord"));
  }

  private static Stream<Arguments> libraryRules() {
    return Stream.of(
        rule("JavaFX", TechnologyRules::toolkitOnlyOnScreens, "work.ShowsWindow"),
        rule(
            "view models without toolkit",
            TechnologyRules::viewModelsWithoutToolkit,
            "work.ui.HeavyViewModel"),
        rule("POI", TechnologyRules::workbooksOnlyInSheet, "work.MakesWorkbook"),
        rule("JasperReports", TechnologyRules::pagesOnlyInReport, "work.MakesPages"),
        rule("H2, Flyway, Hikari, JDBC", TechnologyRules::databaseOnlyInDb, "work.OpensDatabase"),
        rule("ICU4J, picocli, Logback", TechnologyRules::otherDoors, "work.SortsByItself"),
        rule(
            "queries stand in repositories",
            TechnologyRules::queriesOnlyInRepositories,
            "work.PlacementService",
            "work.PlacementRules",
            "org.jooq.Condition"),
        rule("every door asks for the right", DoorRules::everyDoorAsks, "OpenDoorService.open"),
        rule(
            "repositories are package-private",
            TechnologyRules::repositoriesAreHidden,
            "work.OpenRepository"));
  }

  private static Stream<Arguments> stateRules() {
    return Stream.of(
        rule(
            "time comes from a clock",
            StateRules::timeFromTheClock,
            "KeepsTime.today",
            "KeepsTime.later",
            "KeepsTime.own"),
        rule("no static state", StateRules::noStaticState, "KeepsState.count", "ArrayList"),
        rule("no getInstance", StateRules::noLocator, "KeepsState.getInstance"),
        rule("quiet", StateRules::quiet, "TalksAndSleeps.run"),
        rule("awake", StateRules::awake, "TalksAndSleeps.run"),
        rule("no vague names", StateRules::namesSaySomething, "work.PlacementManager"));
  }

  private static Arguments rule(String name, Function<Rooms, ArchRule> on, String... faults) {
    return Arguments.of(org.junit.jupiter.api.Named.of(name, new Rule(on, faults)));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void theRuleFindsItsFaultInTheFixture(Rule rule) {
    String report = report(rule.on().apply(Rooms.FIXTURE), FIXTURE);
    assertThat(report).contains(rule.faults());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void theProductKeepsTheRule(Rule rule) {
    assertThat(report(rule.on().apply(Rooms.PRODUCT), PRODUCT)).isEmpty();
  }

  private static String report(ArchRule rule, JavaClasses classes) {
    var result = rule.allowEmptyShould(true).evaluate(classes);
    return result.hasViolation() ? result.getFailureReport().toString() : "";
  }

  @Test
  void theRightWayIsNotReported() {
    assertThat(report(StateRules.timeFromTheClock(Rooms.FIXTURE), FIXTURE))
        .doesNotContain("KeepsTime.right");
    assertThat(report(DoorRules.everyDoorAsks(Rooms.FIXTURE), FIXTURE))
        .doesNotContain("OpenDoorService.guarded");
    assertThat(report(TechnologyRules.viewModelsWithoutToolkit(Rooms.FIXTURE), FIXTURE))
        .doesNotContain("has type <javafx.beans");
    assertThat(report(TechnologyRules.queriesOnlyInRepositories(Rooms.FIXTURE), FIXTURE))
        .doesNotContain("PlacementService.allowed");
  }

  @Test
  void theProductWasReadAtAll() {
    assertThat(PRODUCT.contain("huimin.payment.MonthService")).isTrue();
    assertThat(PRODUCT.size()).isGreaterThan(250);
  }
}
