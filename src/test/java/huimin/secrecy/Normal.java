package huimin.secrecy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The one place that says what two offices may differ in although nothing in them does: where they
 * lie, the machine's own time, and what a fresh random key makes of the same content.
 */
enum Normal {
  /** Digests and chain values: keyed by the office's secret over nonces drawn anew. */
  DIGEST("(?i)(?<![0-9a-z])[0-9a-f]{64}(?![0-9a-z])", "◇digest◇"),
  /** The short form of a chain value, as people copy it onto paper. */
  SHORT_DIGEST(
      "(?<![0-9A-Za-z-])(?:[0-9A-Fa-f]{4}[ -]){3,}[0-9A-Fa-f]{4}(?![0-9A-Za-z-])", "◇tip◇"),
  /** A password made up for an account that may be added, as it stands ready in the form. */
  ONE_TIME_PASSWORD(
      "(?<![0-9A-Za-z-])[a-z0-9]{4}(?:-[a-z0-9]{4}){3}(?![0-9A-Za-z-])", "◇password◇"),
  /** The machine's free disk space. */
  FREE_SPACE("[0-9,]+ MB(?![0-9A-Za-z])", "◇space◇"),
  /** The machine's time before a line of the log. */
  LOG_TIME("(?<![0-9:])[0-9]{2}:[0-9]{2}:[0-9]{2}(?= (?:WARN|ERROR|INFO|DEBUG) )", "◇time◇"),
  /** When a PDF was written by the machine's clock; the program's clock stands on its pages. */
  PDF_TIME("D:20[0-9]{12}(?:Z|[+-][0-9]{2}'[0-9]{2}')", "◇time◇"),
  /** A PDF's own identity, which its writer makes of time and memory. */
  PDF_ID("/ID ?\\[ ?<[0-9A-Fa-f]{32}> ?<[0-9A-Fa-f]{32}> ?\\]", "/ID◇"),
  /** Six random letters before the name of a font of which a part is embedded. */
  PDF_FONT("/[A-Z]{6}\\+", "/◇+"),
  /** When a workbook or document was written by the machine's clock. */
  OFFICE_TIME(
      "(?<=W3CDTF\">)20[0-9]{2}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]+)?Z",
      "◇time◇");

  private final Pattern pattern;
  private final String instead;

  Normal(String pattern, String instead) {
    this.pattern = Pattern.compile(pattern);
    this.instead = instead;
  }

  Pattern pattern() {
    return pattern;
  }

  /** A text as it would be in any other office of the same content. */
  static String text(String text, String folder) {
    String normal = text.replace(folder, "◇folder◇");
    for (Normal each : values()) {
      normal = each.pattern.matcher(normal).replaceAll(each.instead);
    }
    return normal;
  }

  /** The same of bytes, whatever they are in. */
  static byte[] bytes(byte[] bytes) {
    String latin = new String(bytes, StandardCharsets.ISO_8859_1);
    for (Normal each : List.of(DIGEST, SHORT_DIGEST, PDF_TIME, PDF_ID, PDF_FONT, OFFICE_TIME)) {
      latin = each.pattern.matcher(latin).replaceAll("<>");
    }
    byte[] normal = latin.getBytes(StandardCharsets.ISO_8859_1);
    return Arrays.equals(normal, bytes) ? bytes : normal;
  }
}
