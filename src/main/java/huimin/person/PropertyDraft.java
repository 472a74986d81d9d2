package huimin.person;

import java.time.LocalDate;

/**
 * A property as typed into the form, unchecked.
 *
 * @param id null for a new one
 * @param version of the one that is changed; any for a new one
 * @param kind code of table {@code property_kind}
 * @param value yuan
 * @param count houses or vehicles
 * @param area square metres
 */
public record PropertyDraft(
    Long id,
    int version,
    long person,
    LocalDate asOf,
    String kind,
    String value,
    String count,
    String area,
    String note) {

  /** One that is there, to be changed. */
  public static PropertyDraft of(PropertyItem item) {
    return new PropertyDraft(
        item.id(),
        item.version(),
        item.person(),
        item.asOf(),
        item.kind(),
        text(item.value()),
        text(item.count()),
        text(item.area()),
        item.note());
  }

  private static String text(Object figure) {
    return figure == null ? "" : figure.toString();
  }
}
