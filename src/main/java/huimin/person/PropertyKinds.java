package huimin.person;

import java.util.Set;

/** Which of the kinds of property are told in yuan and which in pieces (handbook B3). */
final class PropertyKinds {
  /** The code table of these. */
  static final String TABLE = "property_kind";

  /** 存款, 有价证券. */
  private static final Set<String> MONEY = Set.of("01", "02");

  /** 车辆, 房屋. */
  private static final Set<String> COUNTED = Set.of("03", "04");

  private PropertyKinds() {}

  static boolean isMoney(String kind) {
    return kind != null && MONEY.contains(kind);
  }

  static boolean isCounted(String kind) {
    return kind != null && COUNTED.contains(kind);
  }
}
