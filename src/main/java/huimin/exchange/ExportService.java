package huimin.exchange;

import huimin.aid.AidExport;
import huimin.person.PersonExport;
import huimin.platform.db.Deed;
import huimin.platform.db.OfficeDatabase;
import huimin.platform.layout.Layout;
import huimin.platform.layout.LayoutTable;
import huimin.platform.layout.Layouts;
import huimin.platform.security.Access;
import huimin.platform.security.Purpose;
import huimin.platform.sheet.SheetWriter;
import huimin.platform.sheet.Table;
import huimin.text.IdFormat;
import huimin.text.Masking;
import huimin.text.Messages;
import huimin.value.Period;
import huimin.work.PlacementExport;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes ledgers as workbooks that import again without change. */
public final class ExportService {
  private static final String ID_FIELD = "idNumber";
  private final OfficeDatabase database;
  private final Access access;
  private final Layouts layouts;
  private final PersonExport persons;
  private final PlacementExport placements;
  private final AidExport aid;

  /** Exports of one open office. */
  public ExportService(
      OfficeDatabase database,
      Access access,
      Layouts layouts,
      PersonExport persons,
      PlacementExport placements,
      AidExport aid) {
    this.database = database;
    this.access = access;
    this.layouts = layouts;
    this.persons = persons;
    this.placements = placements;
    this.aid = aid;
  }

  /**
   * Writes one kind of ledger, once the journal has it. Columns the one at work may not see are
   * left out.
   *
   * @param month for aid: the month whose additions and deductions are shown
   * @return how many rows were written
   */
  public int export(ExportKind kind, Path out, IdFormat idFormat, Period month, Purpose purpose) {
    access.require(kind.right());
    var tables = new ArrayList<Table>();
    int written = 0;
    for (String name : kind.layouts()) {
      Layout layout = layouts.named(name);
      List<Map<String, Object>> rows = rows(layout, month);
      written += rows.size();
      tables.add(table(layout.without(access::hides), rows, idFormat, month));
    }
    Deed deed = Deed.of(access.session(), kind.right()).on(kind.word());
    database.write(deed.handing(written, purpose), tx -> null);
    SheetWriter.write(out, tables);
    return written;
  }

  private List<Map<String, Object>> rows(Layout layout, Period month) {
    return switch (layout.target()) {
      case "person" -> persons.people();
      case "household" -> persons.households();
      case "placement" -> placements.rows();
      case "aid-allowance" -> aid.allowance(month);
      case "aid-destitute" -> aid.destitute();
      case "aid-temporary" -> aid.temporary();
      default -> throw new IllegalArgumentException(layout.target());
    };
  }

  private Table table(
      Layout layout, List<Map<String, Object>> rows, IdFormat idFormat, Period month) {
    var cells = new ArrayList<List<Object>>();
    for (Map<String, Object> row : rows) {
      row.put("seq", cells.size() + 1);
      row.replaceAll(
          (field, value) -> value instanceof String text ? access.text(field, text) : value);
      row.computeIfPresent(
          ID_FIELD, (field, number) -> Masking.idNumber(number.toString(), idFormat));
      cells.add(LayoutTable.row(layout, row));
    }
    String title = Messages.text("exchange.export.title", layout.name(), month.label());
    return new Table(layout.name(), List.of(title), LayoutTable.columns(layout), cells, null, null);
  }
}
