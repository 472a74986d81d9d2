package huimin.cli;

import huimin.platform.security.Role;
import huimin.text.IdFormat;
import huimin.value.Period;
import huimin.value.Read;
import huimin.value.RefusedException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

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

  /** A password alone in a file, without the end of its line. */
  static char[] password(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8).strip().toCharArray();
    } catch (IOException e) {
      throw new RefusedException(e, "cli.password-file-unreadable", file);
    }
  }

  /** Roles by their Chinese names. */
  static Set<Role> roles(List<String> labels) {
    return labels.stream().map(Role::labelled).collect(Collectors.toCollection(TreeSet::new));
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
