package huimin.person;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** What kinds of files are taken; told by what stands in them, never by their names. */
public enum AttachmentType {
  PDF,
  JPEG,
  PNG,
  DOCX,
  XLSX;

  private static final byte[] PDF_MARK = "%PDF-".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] JPEG_MARK = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
  private static final byte[] PNG_MARK = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
  private static final byte[] ZIP_MARK = {'P', 'K', 3, 4};

  private static final String CONTENTS = "[Content_Types].xml";
  private static final String DOCUMENT =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
  private static final String WORKBOOK =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

  /** What an office file needs less of by far; a file made to fill the memory has more. */
  private static final int MOST_ENTRIES = 5_000;

  private static final int LONGEST_CONTENTS = 1 << 20;

  /** As stored and shown. */
  public String code() {
    return name();
  }

  /** The ending of its files' names. */
  public String ending() {
    return this == JPEG ? ".jpg" : "." + name().toLowerCase(Locale.ROOT);
  }

  /** Whether it can be shown in the window. */
  public boolean isImage() {
    return this == JPEG || this == PNG;
  }

  /** The kind of a content; nothing when it is none of these. Macros are none of these. */
  public static Optional<AttachmentType> of(byte[] content) {
    if (begins(content, PDF_MARK)) {
      return Optional.of(PDF);
    }
    if (begins(content, JPEG_MARK)) {
      return Optional.of(JPEG);
    }
    if (begins(content, PNG_MARK)) {
      return Optional.of(PNG);
    }
    return begins(content, ZIP_MARK) ? office(content) : Optional.empty();
  }

  private static boolean begins(byte[] content, byte[] mark) {
    return content.length > mark.length
        && Arrays.equals(content, 0, mark.length, mark, 0, mark.length);
  }

  private static Optional<AttachmentType> office(byte[] content) {
    try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
      ZipEntry entry = zip.getNextEntry();
      for (int i = 0; entry != null && i < MOST_ENTRIES; i++) {
        if (entry.getName().equals(CONTENTS)) {
          byte[] text = zip.readNBytes(LONGEST_CONTENTS);
          return main(new String(text, StandardCharsets.UTF_8));
        }
        entry = zip.getNextEntry();
      }
      return Optional.empty();
    } catch (IOException | IllegalArgumentException e) { // no zip, or names in no known letters
      return Optional.empty();
    }
  }

  private static Optional<AttachmentType> main(String contents) {
    if (contents.contains(DOCUMENT)) {
      return Optional.of(DOCX);
    }
    return contents.contains(WORKBOOK) ? Optional.of(XLSX) : Optional.empty();
  }
}
