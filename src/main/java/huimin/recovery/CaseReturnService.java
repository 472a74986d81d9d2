package huimin.recovery;

import huimin.platform.db.Deed;
import huimin.platform.security.Purpose;
import huimin.platform.sheet.ColumnKind;
import huimin.platform.sheet.ColumnSpec;
import huimin.platform.sheet.SealedSheet;
import huimin.platform.sheet.Table;
import huimin.text.Messages;
import huimin.value.Period;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** The door to the worker's own returns: counts only, exported encrypted (handbook G6). */
public final class CaseReturnService {
  private final CaseStore store;
  private final CaseAccess access;
  private final Cabinet.Place place;
  private final CaseSight sight;

  CaseReturnService(CaseStore store, CaseAccess access, Cabinet.Place place, CaseSight sight) {
    this.sight = sight;
    this.store = store;
    this.access = access;
    this.place = place;
  }

  /** The indicators at the end of a month, or today while it runs. */
  public List<CaseIndicator> month(Period month) {
    access.require(CaseAction.RETURN_VIEW);
    sight.see("return:" + month, CaseAction.RETURN_VIEW, month.toString(), null);
    return indicators(month);
  }

  private List<CaseIndicator> indicators(Period month) {
    LocalDate end = month.lastDay();
    LocalDate today = LocalDate.now(store.clock());
    return new CaseCounts(store, place).at(end.isAfter(today) ? today : end);
  }

  /**
   * Writes them as a workbook only the password opens, in WPS and Excel alike.
   *
   * @param password told to the recipient on another way; twelve characters or more
   * @throws huimin.value.RefusedException {@code security.password-weak}, {@code
   *     sheet.cannot-write}
   */
  public List<CaseIndicator> export(Path out, Period month, char[] password, Purpose purpose) {
    access.require(CaseAction.RETURN_EXPORT);
    List<CaseIndicator> lines = indicators(month);
    store.note(
        Deed.of(access.session(), CaseAction.RETURN_EXPORT)
            .on(month.toString())
            .handing(lines.size(), purpose));
    SealedSheet.write(out, List.of(table(month, lines)), password);
    return lines;
  }

  private Table table(Period month, List<CaseIndicator> lines) {
    List<ColumnSpec> columns =
        List.of(
            column("code", ColumnKind.TEXT, 16),
            column("name", ColumnKind.TEXT, 20),
            column("numerator", ColumnKind.NUMBER, 10),
            column("denominator", ColumnKind.NUMBER, 10),
            column("shown", ColumnKind.TEXT, 10),
            column("target", ColumnKind.TEXT, 10),
            column("words", ColumnKind.TEXT, 60));
    return new Table(
        Messages.text("recovery.return.sheet"),
        List.of(
            Messages.text("recovery.return.title"),
            Messages.text("recovery.return.line", place.town(), month)),
        columns,
        lines.stream().map(CaseReturnService::row).toList(),
        null,
        null);
  }

  private static ColumnSpec column(String name, ColumnKind kind, int width) {
    return ColumnSpec.of(Messages.text("recovery.return.column." + name), kind, width);
  }

  private static List<Object> row(CaseIndicator line) {
    String words =
        line.denominator() == null
            ? line.numeratorWords()
            : Messages.text(
                "recovery.return.fraction", line.numeratorWords(), line.denominatorWords());
    return java.util.Arrays.asList(
        line.code(),
        line.name(),
        line.numerator(),
        line.denominator(),
        line.shown(),
        line.target() == null ? "" : line.target().toPlainString() + "%",
        words);
  }
}
