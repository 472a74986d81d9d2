package huimin.platform.sheet;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import huimin.platform.sheet.SheetCell.Kind;
import huimin.platform.task.Progress;
import huimin.value.RefusedException;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** A csv or tab-separated text under any name, as one sheet of texts. */
final class TextWorkbook implements Workbook {
  private static final int SAMPLE_CHARS = 1 << 14;
  private static final int MOST_FIELD_CHARS = 1 << 20;

  /** A web page or an XML table that was only renamed. */
  private static final Pattern MARKUP =
      Pattern.compile(
          "^\\s*<(!doctype|!--|\\?xml|html|head|meta|style|body|table|div|workbook)\\b.*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private final Path file;
  private final Limits limits;
  private final Progress progress;
  private final TextEncoding encoding;
  private final char separator;

  static TextWorkbook open(Path file, byte[] head, Limits limits, Progress progress)
      throws IOException {
    TextEncoding encoding = TextEncoding.of(file, head);
    String sample = sample(file, encoding);
    if (MARKUP.matcher(sample).matches()) {
      throw new RefusedException("sheet.html-table", Guard.name(file));
    }
    if (sample.isBlank()) {
      throw new RefusedException("sheet.empty-file", Guard.name(file));
    }
    for (int i = 0; i < sample.length(); i++) {
      if (sample.charAt(i) < ' ' && "\t\n\r\f\u001a".indexOf(sample.charAt(i)) < 0) {
        throw new RefusedException("sheet.not-a-workbook", Guard.name(file));
      }
    }
    return new TextWorkbook(file, limits, progress, encoding, separator(sample));
  }

  private TextWorkbook(
      Path file, Limits limits, Progress progress, TextEncoding encoding, char separator) {
    this.file = file;
    this.limits = limits;
    this.progress = progress;
    this.encoding = encoding;
    this.separator = separator;
  }

  @Override
  public List<Sheet> sheets() {
    return List.of(new Tab());
  }

  @Override
  public void close() {
    // Each pass opens and closes the file itself.
  }

  private static String sample(Path file, TextEncoding encoding) throws IOException {
    var buffer = new char[SAMPLE_CHARS];
    try (Reader reader = encoding.reader(file)) {
      int length = 0;
      int got = reader.read(buffer);
      while (got > 0) {
        length += got;
        got = length < SAMPLE_CHARS ? reader.read(buffer, length, SAMPLE_CHARS - length) : -1;
      }
      return new String(buffer, 0, length);
    }
  }

  /** The one of comma, semicolon and tab that stands most often outside quotes. */
  private static char separator(String sample) {
    char[] candidates = {',', ';', '\t'};
    int[] counts = new int[candidates.length];
    boolean quoted = false;
    for (int i = 0; i < sample.length(); i++) {
      char c = sample.charAt(i);
      quoted ^= c == '"';
      for (int k = 0; k < candidates.length && !quoted; k++) {
        counts[k] += c == candidates[k] ? 1 : 0;
      }
    }
    int best = 0;
    for (int k = 1; k < candidates.length; k++) {
      best = counts[k] > counts[best] ? k : best;
    }
    return candidates[best];
  }

  /** Platforms write ="500151…" so that Excel keeps the digits. */
  static SheetCell cell(String field) {
    boolean kept = field.length() > 2 && field.startsWith("=\"") && field.endsWith("\"");
    return SheetCell.of(Kind.TEXT, kept ? field.substring(2, field.length() - 1) : field);
  }

  private final class Tab implements Sheet {
    @Override
    public String name() {
      String name = Guard.name(file);
      int dot = name.lastIndexOf('.');
      return dot > 0 ? name.substring(0, dot) : name;
    }

    @Override
    public boolean hidden() {
      return false;
    }

    @Override
    public void forEach(Consumer<SheetRow> consumer) {
      Guard.reading(
          file,
          () -> {
            var flow = new RowFlow(file, name(), limits, progress, consumer);
            var buffer = new RowBuffer();
            int number = 0;
            try (var records = records()) {
              for (CsvRecord record : records) {
                for (int i = 0; i < record.getFieldCount(); i++) {
                  flow.touch();
                  buffer.put(i, cell(record.getField(i)));
                }
                flow.row(++number, false, buffer);
              }
            }
            return null;
          });
    }

    private CsvReader<CsvRecord> records() throws IOException {
      return CsvReader.builder()
          .fieldSeparator(separator)
          .skipEmptyLines(false)
          .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
          .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
          .maxBufferSize(MOST_FIELD_CHARS)
          .ofCsvRecord(encoding.reader(file));
    }
  }
}
