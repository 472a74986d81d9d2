package huimin.payment.ui;

import huimin.text.Messages;
import java.util.Locale;

/** The steps of a month, in order. */
public enum MonthStep {
  CHANGES,
  QUESTIONS,
  CLOSE,
  LISTS,
  PUBLISH;

  String title() {
    return Messages.text("payment.month.step." + name().toLowerCase(Locale.ROOT));
  }
}
