package huimin.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static huimin.architecture.RoomRules.condition;
import static huimin.architecture.RoomRules.in;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Set;

/** House rule 6, second half: authorisation is asked for at the service's door. */
public final class DoorRules {
  private static final List<String> DOORS = List.of("Service", "Export", "Files");
  private static final Set<String> DOOR_ROOMS = Set.of("platform.account", "platform.backup");
  private static final Set<String> ACCESS =
      Set.of("huimin.platform.security.Access", "huimin.recovery.CaseAccess");

  /**
   * What the program does of itself, whoever is at work, and dates that stand in the status line: a
   * backup that waited for a right would not be made.
   */
  private static final Set<String> OF_THE_PROGRAM =
      Set.of(
          "BackupService.backup",
          "BackupService.daily",
          "BackupService.firstPlace",
          "BackupService.isSecondPlaceDue",
          "BackupService.newestFirstPlace",
          "BackupService.newestSecondPlace");

  private DoorRules() {}

  /** Every public method of a door asks, unless it is called inside somebody's transaction. */
  public static ArchRule everyDoorAsks(Rooms house) {
    return classes()
        .that(in(house))
        .should(
            condition(
                "ask for the right at each public method",
                (type, events) -> {
                  if (isDoor(house, type)) {
                    type.getMethods().stream()
                        .filter(DoorRules::isOpenToAll)
                        .filter(method -> !asks(method) && !isOfTheProgram(method))
                        .forEach(
                            method ->
                                events.add(
                                    SimpleConditionEvent.violated(method, method.getFullName())));
                  }
                }))
        .because(
            "a screen that hides a button protects nothing: exports, searches, prints and the"
                + " command line come through the same door");
  }

  private static boolean isDoor(Rooms house, JavaClass type) {
    String room = house.of(type);
    boolean inDoorRoom =
        Rooms.isFeature(room) && !Rooms.isScreen(room) || DOOR_ROOMS.contains(room);
    return inDoorRoom
        && type.getEnclosingClass().isEmpty()
        && type.getModifiers().contains(JavaModifier.PUBLIC)
        && DOORS.stream().anyMatch(type.getSimpleName()::endsWith);
  }

  private static boolean isOpenToAll(JavaMethod method) {
    Set<JavaModifier> modifiers = method.getModifiers();
    return modifiers.contains(JavaModifier.PUBLIC)
        && !modifiers.contains(JavaModifier.STATIC)
        && !modifiers.contains(JavaModifier.SYNTHETIC)
        && method.getRawParameterTypes().stream()
            .noneMatch(type -> type.getName().equals("org.jooq.DSLContext"));
  }

  private static boolean isOfTheProgram(JavaMethod method) {
    return OF_THE_PROGRAM.contains(method.getOwner().getSimpleName() + "." + method.getName());
  }

  private static boolean asks(JavaMethod method) {
    return method.getMethodCallsFromSelf().stream()
        .anyMatch(
            call ->
                ACCESS.contains(call.getTargetOwner().getName())
                    && call.getTarget().getName().startsWith("require"));
  }
}
