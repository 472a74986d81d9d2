package huimin.person;

import huimin.platform.security.Access;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Something a member owns, as of a day (handbook B3).
 *
 * @param version what the one who changes it was looking at
 * @param kind code of table {@code property_kind}
 * @param value yuan; null when not known or not seen
 * @param count houses or vehicles; null when not entered or not seen
 * @param area square metres; null when not entered or not seen
 * @param note may be null
 */
public record PropertyItem(
    long id,
    int version,
    long person,
    LocalDate asOf,
    String kind,
    BigDecimal value,
    Integer count,
    BigDecimal area,
    String note) {

  /** The same as somebody may see it. */
  PropertyItem seenBy(Access access) {
    return new PropertyItem(
        id,
        version,
        person,
        asOf,
        kind,
        access.figure("propertyValue", value),
        access.figure("propertyCount", count),
        access.figure("propertyArea", area),
        access.text("propertyNote", note));
  }
}
