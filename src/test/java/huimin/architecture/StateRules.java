package huimin.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static huimin.architecture.RoomRules.condition;
import static huimin.architecture.RoomRules.in;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** House rule 7 and the manners of a long-running program: time, state, output, waiting, names. */
public final class StateRules {
  /** Remember what follows from the program's own files alone: the same whoever asks. */
  private static final Set<String> REMEMBERING =
      Set.of("huimin.text.Messages", "huimin.text.Pinyin");

  private static final List<String> VAGUE =
      List.of("Manager", "Helper", "Util", "Utils", "Impl", "Base", "Data");

  private StateRules() {}

  /** Rule 7: time. */
  public static ArchRule timeFromTheClock(Rooms house) {
    return calls(
        house,
        StateRules::readsTheMachinesTime,
        "take time from an injected clock",
        "ages, deadlines and months must be the same in a test, in a rerun and at midnight");
  }

  private static boolean readsTheMachinesTime(AccessTarget target) {
    String owner = target.getOwner().getName();
    String name = target.getName();
    boolean today = owner.startsWith("java.time.") && name.equals("now") && !takesClock(target);
    return today
        || owner.equals(Clock.class.getName()) && name.startsWith("system")
        || owner.equals("java.lang.System") && name.equals("currentTimeMillis")
        || owner.equals("java.util.Date") && name.equals("<init>");
  }

  private static boolean takesClock(AccessTarget target) {
    return target instanceof AccessTarget.CodeUnitCallTarget call
        && call.getRawParameterTypes().stream()
            .anyMatch(type -> type.getName().equals(Clock.class.getName()));
  }

  /** Only the command line talks to the terminal. */
  public static ArchRule quiet(Rooms house) {
    return calls(
        house,
        target ->
            target.getOwner().getName().equals("java.lang.System")
                    && Set.of("out", "err", "exit").contains(target.getName())
                || target.getName().equals("printStackTrace"),
        "leave the terminal to the command line",
        "the answer of a command is one JSON object; anything else on standard output breaks it");
  }

  /** Nobody sleeps. */
  public static ArchRule awake(Rooms house) {
    return calls(
        house,
        target ->
            target.getOwner().getName().equals("java.lang.Thread")
                && target.getName().equals("sleep"),
        "wait for what they need, never for time",
        "a sleep is too long on a good day and too short on a bad one");
  }

  private static ArchRule calls(
      Rooms house, Predicate<AccessTarget> forbidden, String description, String reason) {
    return classes()
        .that(in(house))
        .should(
            condition(
                description,
                (type, events) -> {
                  if (!Set.of("", "cli").contains(house.of(type))) {
                    type.getAccessesFromSelf().stream()
                        .filter(access -> forbidden.test(access.getTarget()))
                        .forEach(
                            access ->
                                events.add(
                                    SimpleConditionEvent.violated(
                                        access, access.getDescription())));
                    type.getCodeUnitReferencesFromSelf().stream()
                        .filter(reference -> forbidden.test(reference.getTarget()))
                        .forEach(
                            reference ->
                                events.add(
                                    SimpleConditionEvent.violated(
                                        reference, reference.getDescription())));
                  }
                }))
        .because(reason);
  }

  /** Rule 7: state. */
  public static ArchRule noStaticState(Rooms house) {
    return classes()
        .that(in(house))
        .should(condition("keep nothing that changes in a static field", StateRules::judgeState))
        .because("two offices may be open in one test, and what is static is shared by both");
  }

  private static void judgeState(JavaClass type, ConditionEvents events) {
    for (JavaField field : type.getFields()) {
      if (field.getModifiers().contains(JavaModifier.STATIC)
          && !field.getModifiers().contains(JavaModifier.FINAL)) {
        events.add(SimpleConditionEvent.violated(field, field.getDescription()));
      }
    }
    if (REMEMBERING.contains(type.getName()) || type.getStaticInitializer().isEmpty()) {
      return;
    }
    type.getStaticInitializer().get().getConstructorCallsFromSelf().stream()
        .filter(call -> canChange(call.getTargetOwner()))
        .forEach(call -> events.add(SimpleConditionEvent.violated(call, call.getDescription())));
  }

  private static boolean canChange(JavaClass type) {
    return type.isAssignableTo(Collection.class)
        || type.isAssignableTo(Map.class)
        || type.isAssignableTo(StringBuilder.class)
        || type.isAssignableTo(ThreadLocal.class)
        || type.getPackageName().equals("java.util.concurrent.atomic");
  }

  /** Rule 7: no locator. */
  public static ArchRule noLocator(Rooms house) {
    return classes()
        .that(in(house))
        .should(
            condition(
                "be given what they use",
                (type, events) -> {
                  for (JavaMethod method : type.getMethods()) {
                    if (method.getName().equals("getInstance")) {
                      events.add(SimpleConditionEvent.violated(method, method.getDescription()));
                    }
                  }
                }))
        .because("a constructor tells what a class needs; a locator hides it");
  }

  /** Names that say nothing. */
  public static ArchRule namesSaySomething(Rooms house) {
    return classes()
        .that(in(house))
        .should(
            condition(
                "bear a name that says what they are",
                (type, events) -> {
                  if (VAGUE.stream().anyMatch(type.getSimpleName()::endsWith)) {
                    events.add(SimpleConditionEvent.violated(type, type.getName()));
                  }
                }))
        .because("whatever fits into a Manager will one day be in it");
  }
}
