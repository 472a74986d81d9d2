package huimin.cli;

import huimin.text.IdFormat;
import huimin.value.Period;
import huimin.value.Read;
import huimin.value.RefusedException;
import java.util.Locale;

/** Reads what was typed on the command line. */
final class Arguments {
  private Arguments() {}

  /** A month; what is none is wrong usage. */
  static Period period(String text) {
    Read<Period> read = Period.read(text);
    if (!read.isUsable() || read.value() == null) {
      throw new RefusedException("cli.usage", text);
    }
    return read.value();
  }

  /** {@code full}, {@code middle} or {@code last}; anything else is wrong usage. */
  static IdFormat idFormat(String word) {
    try {
      return IdFormat.valueOf(word.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new RefusedException(e, "cli.usage", word);
    }
  }
}
