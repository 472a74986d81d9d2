package huimin.secrecy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * A PDF with its streams unpacked. What tells only where packed things lie (lengths, the table of
 * positions) is left out, for it follows from the random names of fonts.
 */
final class UnpackedPdf {
  private static final String BEGIN = "stream\n";
  private static final String END = "endstream";

  private UnpackedPdf() {}

  /** Whether a file is one. */
  static boolean isOne(byte[] bytes) {
    return new String(bytes, 0, Math.min(5, bytes.length), StandardCharsets.ISO_8859_1)
        .equals("%PDF-");
  }

  /** The unpacked bytes. */
  static byte[] of(byte[] pdf) {
    String text = new String(pdf, StandardCharsets.ISO_8859_1);
    var out = new StringBuilder();
    int at = 0;
    for (int begin = text.indexOf(BEGIN); begin >= 0; begin = text.indexOf(BEGIN, at)) {
      int end = text.indexOf(END, begin + BEGIN.length());
      if (end < 0) {
        break;
      }
      String head = text.substring(at, begin);
      out.append(head);
      if (!head.contains("/Type/XRef")) {
        out.append(inflated(text.substring(begin + BEGIN.length(), end)));
      }
      at = end + END.length();
    }
    out.append(text.substring(at));
    return out.toString()
        .replaceAll("/Length \\d+", "/Length")
        .replaceAll("startxref\\s+\\d+", "startxref")
        .getBytes(StandardCharsets.ISO_8859_1);
  }

  /** As it was where it is not packed. */
  private static String inflated(String stream) {
    var inflater = new Inflater();
    try {
      inflater.setInput(stream.getBytes(StandardCharsets.ISO_8859_1));
      var out = new ByteArrayOutputStream();
      byte[] part = new byte[8_192];
      for (int read = inflater.inflate(part); read > 0; read = inflater.inflate(part)) {
        out.write(part, 0, read);
      }
      return out.toString(StandardCharsets.ISO_8859_1);
    } catch (DataFormatException e) {
      return stream;
    } finally {
      inflater.end();
    }
  }
}
