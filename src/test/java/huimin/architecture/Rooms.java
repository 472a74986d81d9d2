package huimin.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which room may know which; docs/architecture.md draws the same map. A room is a package below the
 * root, "" the root itself.
 *
 * @param root the package the house stands in: the product's, or the fixture's
 */
public record Rooms(String root) {
  /** The product's house. */
  public static final Rooms PRODUCT = new Rooms("huimin");

  /** The house built wrong on purpose. */
  public static final Rooms FIXTURE = new Rooms("huimin.architecture.fixture");

  private static final String TOP = "";
  private static final List<String> GROUND = List.of("value", "text", "platform");

  /** What a feature knows of other features; itself goes without saying. */
  private static final Map<String, Set<String>> KNOWN =
      Map.ofEntries(
          Map.entry("person", Set.of()),
          Map.entry("policy", Set.of()),
          Map.entry("work", Set.of("person", "policy")),
          Map.entry("aid", Set.of("person", "policy")),
          Map.entry("recovery", Set.of("person", "policy")),
          Map.entry("event", Set.of("person", "work", "aid", "policy")),
          Map.entry("quality", Set.of("person", "work", "aid", "policy", "event")),
          Map.entry("payment", Set.of("aid", "work", "person", "policy")),
          Map.entry("notice", Set.of("payment", "policy", "person")),
          Map.entry("returns", Set.of("person", "work", "aid", "payment")),
          Map.entry("exchange", Set.of("person", "work", "aid", "payment", "policy")),
          Map.entry("office", Set.of()));

  /** The room a class stands in, e.g. {@code platform.db}; "" for the root. */
  public String of(JavaClass type) {
    String name = type.getPackageName();
    return name.equals(root) ? TOP : name.substring(root.length() + 1);
  }

  /** Whether the class stands in this house and was not generated. */
  public boolean hold(JavaClass type) {
    String name = type.getPackageName();
    boolean inside = name.equals(root) || name.startsWith(root + ".");
    return inside
        && !name.startsWith("huimin.platform.db.gen")
        && !name.startsWith("huimin.recovery.gen");
  }

  /** Classes in rooms the test names. */
  public DescribedPredicate<JavaClass> in(DescribedPredicate<String> room) {
    return DescribedPredicate.describe(
        room.getDescription(), type -> hold(type) && room.test(of(type)));
  }

  /** Whether this room may name that one (house rules 1 to 3). */
  public static boolean mayKnow(String from, String to) {
    if (from.equals(to)) {
      return true;
    }
    if (from.equals(TOP)) {
      return true;
    }
    if (to.equals(TOP) || isScreen(to)) {
      return to.equals(TOP) ? from.equals("cli") : isShell(to) && isScreen(from);
    }
    if (to.equals("cli")) {
      return false;
    }
    if (GROUND.contains(first(to))) {
      return mayStandOn(from, first(to));
    }
    return from.equals("cli") ? !to.equals("recovery") : mayAsk(feature(from), to);
  }

  private static boolean mayStandOn(String from, String ground) {
    int own = GROUND.indexOf(first(from));
    return own < 0 || GROUND.indexOf(ground) <= own;
  }

  private static boolean mayAsk(String feature, String other) {
    return feature.equals(other) || KNOWN.getOrDefault(feature, Set.of()).contains(other);
  }

  /** The shell or a feature's screens. */
  static boolean isScreen(String room) {
    return isShell(room) || room.endsWith(".ui");
  }

  private static boolean isShell(String room) {
    return first(room).equals("ui");
  }

  /** Whether the room is one of the features or its screens. */
  static boolean isFeature(String room) {
    return KNOWN.containsKey(first(room));
  }

  /** Whether the map knows the room at all. */
  static boolean isOnTheMap(String room) {
    return room.equals(TOP)
        || room.equals("cli")
        || isShell(room)
        || GROUND.contains(first(room))
        || isFeature(room) && (room.equals(first(room)) || room.equals(first(room) + ".ui"));
  }

  private static String feature(String room) {
    return isFeature(room) ? first(room) : room;
  }

  private static String first(String room) {
    int dot = room.indexOf('.');
    return dot < 0 ? room : room.substring(0, dot);
  }
}
