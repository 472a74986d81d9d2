package huimin.notice;

import java.util.List;
import java.util.Map;

/**
 * One village's notice of one month with the four blocks policy, standard, recipients and amounts
 * (handbook A19, D); every text ready to print, none null.
 *
 * @param title heading of the sheet
 * @param number number and version of the notice
 * @param policies one sentence per programme
 * @param standards one sentence per programme
 * @param rows recipients, sections in printing order
 * @param total households, persons and yuan of all sections
 * @param period from when to when it hangs
 * @param objection where to object
 * @param phones supervision telephones
 * @param issuer the township with its district, as on its seal
 * @param date of issue, no leading zeros
 * @param digest short hash of what is printed
 */
public record NoticeDocument(
    String title,
    String number,
    List<String> policies,
    List<String> standards,
    List<NoticeRow> rows,
    String total,
    String period,
    String objection,
    String phones,
    String issuer,
    String date,
    String digest) {

  public NoticeDocument {
    policies = List.copyOf(policies);
    standards = List.copyOf(standards);
    rows = List.copyOf(rows);
  }

  /** What the templates {@code notice-a3} and {@code notice-a4} ask for beside the rows. */
  public Map<String, Object> parameters() {
    return Map.ofEntries(
        Map.entry("title", title),
        Map.entry("number", number),
        Map.entry("policies", String.join("\n", policies)),
        Map.entry("standards", String.join("\n", standards)),
        Map.entry("total", total),
        Map.entry("period", period),
        Map.entry("objection", objection),
        Map.entry("phones", phones),
        Map.entry("issuer", issuer),
        Map.entry("date", date),
        Map.entry("digest", digest));
  }
}
