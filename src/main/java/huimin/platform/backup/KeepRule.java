package huimin.platform.backup;

import huimin.text.ResourceLines;

/**
 * How long what the program backed up of itself is kept; {@code backup/rules.csv} names the source.
 *
 * @param days all backups of so many days stay
 * @param remindAfterHours the newest in another place may be so old before a reminder
 */
record KeepRule(int days, int remindAfterHours) {

  static KeepRule bundled() {
    return new KeepRule(number("keep-days"), number("remind-after-hours"));
  }

  private static int number(String code) {
    for (String line : ResourceLines.of("/backup/rules.csv")) {
      String[] cells = line.split(",", -1);
      if (cells[0].equals(code)) {
        return Integer.parseInt(cells[1]);
      }
    }
    throw new IllegalStateException("no rule " + code);
  }
}
