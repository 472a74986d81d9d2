package huimin.platform.sheet;

import huimin.value.RefusedException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * In which characters a text file is written: by its mark, else UTF-8 if every byte fits, else GB
 * 18030 if every byte fits. Guessing by frequency is not done: a wrong guess would spoil names.
 */
enum TextEncoding {
  UTF_8(StandardCharsets.UTF_8, 0),
  UTF_8_MARKED(StandardCharsets.UTF_8, 3),
  UTF_16LE_MARKED(StandardCharsets.UTF_16LE, 2),
  UTF_16BE_MARKED(StandardCharsets.UTF_16BE, 2),
  GB_18030(Charset.forName("GB18030"), 0);

  private final Charset charset;
  private final int markBytes;

  TextEncoding(Charset charset, int markBytes) {
    this.charset = charset;
    this.markBytes = markBytes;
  }

  /**
   * @param head the first bytes of the file
   */
  static TextEncoding of(Path file, byte[] head) throws IOException {
    TextEncoding marked = byMark(head);
    if (marked != null) {
      return marked;
    }
    for (byte b : head) {
      if (b == 0) {
        throw new RefusedException("sheet.not-a-workbook", Guard.name(file));
      }
    }
    for (var encoding : new TextEncoding[] {UTF_8, GB_18030}) {
      if (encoding.fits(file)) {
        return encoding;
      }
    }
    throw new RefusedException("sheet.not-a-workbook", Guard.name(file));
  }

  /** The text from its first character, its mark left out; a byte that does not fit throws. */
  Reader reader(Path file) throws IOException {
    var in = Files.newInputStream(file);
    in.skipNBytes(markBytes);
    var decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    return new InputStreamReader(in, decoder);
  }

  private boolean fits(Path file) throws IOException {
    var buffer = new char[1 << 15];
    try (Reader reader = reader(file)) {
      int got = reader.read(buffer);
      while (got >= 0) {
        got = reader.read(buffer);
      }
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  private static TextEncoding byMark(byte[] head) {
    int first = head.length > 1 ? (head[0] & 0xFF) << 8 | head[1] & 0xFF : 0;
    return switch (first) {
      case 0xEFBB -> head.length > 2 && (head[2] & 0xFF) == 0xBF ? UTF_8_MARKED : null;
      case 0xFFFE -> UTF_16LE_MARKED;
      case 0xFEFF -> UTF_16BE_MARKED;
      default -> null;
    };
  }
}
