package huimin.recovery;

import huimin.text.Messages;
import java.util.Locale;

/** The measure a case is about (handbook B4). */
public enum Measure {
  SQJD,
  SQKF,
  ZYJD,
  WCZL,
  QGJD,
  QGCS,
  KFCS,
  JD3N;

  /** What the worker reads. */
  public String label() {
    return Messages.text("recovery.measure." + name().toLowerCase(Locale.ROOT));
  }

  /** Whether it is carried out in the community, by order: what the district counts as due. */
  public boolean isInCommunity() {
    return this == SQJD || this == SQKF;
  }
}
