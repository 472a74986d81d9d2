package huimin.ui.control;

import huimin.text.Messages;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a ledger is narrowed down to, in a sentence for the head of a printed list. */
final class LedgerWords {
  private LedgerWords() {}

  static <R> String filters(LedgerViewModel<R> model, Collection<LedgerColumn<R>> columns) {
    var filters = model.queryProperty().get().filters();
    String named =
        columns.stream()
            .filter(column -> filters.containsKey(column.id()))
            .map(
                column ->
                    Messages.text(
                        "ui.ledger.print.filter", column.title(), filters.get(column.id())))
            .collect(Collectors.joining(Messages.text("ui.ledger.print.and")));
    String words =
        filters.isEmpty()
            ? Messages.text("ui.ledger.print.whole")
            : Messages.text(
                "ui.ledger.print.filtered",
                named.isEmpty() ? Messages.text("ui.ledger.print.one") : named);
    int loaded = model.rows().size();
    int total = model.totalProperty().get();
    return total > loaded
        ? Messages.text("ui.ledger.print.first", words, count(total), count(loaded))
        : words;
  }

  static String count(int number) {
    return String.format(Locale.ROOT, "%,d", number);
  }
}
