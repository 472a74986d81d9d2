package huimin.platform.report;

import huimin.value.RefusedException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.JRDataSource;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.SimpleJasperReportsContext;
import net.sf.jasperreports.engine.util.JRLoader;

/**
 * Fills the templates of {@code reports/}. Keep one for the life of the program: it holds the
 * loaded templates and fonts. Safe for several threads.
 */
public final class Reports {
  /** Parameter by which a planned template learns where its footer belongs. */
  static final String LAST_PAGE = "lastPage";

  private static final String FONT = "net.sf.jasperreports.default.font.name";

  private final JasperReportsContext context;
  private final CompleteText completeText;
  private final Map<String, JasperReport> templates = new ConcurrentHashMap<>();

  /** Reads nothing yet: templates and fonts are loaded when first used. */
  public Reports() {
    var own = new SimpleJasperReportsContext(DefaultJasperReportsContext.getInstance());
    // Without the full text a cut text could not be told from a short one.
    own.setProperty("net.sf.jasperreports.print.keep.full.text", "true");
    own.setProperty(FONT, "Huimin Serif");
    this.context = own;
    this.completeText = new CompleteText(own);
  }

  /**
   * Pages of a document.
   *
   * @param template name of a template, e.g. {@code notice-a3}
   * @param parameters the template's parameters; {@code title} also becomes the document's title
   * @param rows records of one type whose components are the template's fields
   * @throws RefusedException {@code report.character-missing} when a character is in none of the
   *     fonts, {@code report.text-cut} when a text has no room
   */
  public ReportPages fill(
      String template, Map<String, Object> parameters, List<? extends Record> rows) {
    JasperReport report = templates.computeIfAbsent(template, Reports::load);
    JasperPrint flow = fill(report, parameters, new RecordRows(rows, Set.of()), true);
    JasperPrint pages =
        isPlanned(report)
            ? planned(report, parameters, rows, flow)
            : fill(report, parameters, new RecordRows(rows, Set.of()), false);
    completeText.require(pages);
    return new ReportPages(context, pages, flow);
  }

  /** Whether a character can be printed: texts with any other are refused. */
  public boolean prints(int codePoint) {
    return completeText.prints(context.getProperty(FONT), codePoint);
  }

  /**
   * A list as it is seen, on A4 across, with its heading and the watermark on every page. Long
   * texts wrap; the list's own widths do not count, for paper has another measure than a screen.
   *
   * @param head who prints it, when and how much
   * @param watermark stands pale under the rows of every page
   * @throws RefusedException as {@link #fill}; {@code report.too-many-columns}
   */
  public ReportPages list(PrintedList list, String head, String watermark) {
    if (list.columns().size() > PrintedList.MOST_COLUMNS) {
      throw new RefusedException("report.too-many-columns", PrintedList.MOST_COLUMNS);
    }
    // Loaded anew each time: its columns are changed.
    JasperReport template = load("ledger-list");
    ListLayout.apply(template, list);
    var parameters = new HashMap<String, Object>();
    parameters.put("title", list.title());
    parameters.put("head", head);
    parameters.put("filter", list.filter());
    parameters.put("foot", list.foot());
    parameters.put("watermark", watermark);
    for (int i = 0; i < list.columns().size(); i++) {
      parameters.put("h" + (i + 1), list.columns().get(i).title());
    }
    JasperPrint pages = fill(template, parameters, new ListRows(list.rows()), false);
    completeText.require(pages);
    return new ReportPages(context, pages, pages);
  }

  private JasperPrint planned(
      JasperReport report,
      Map<String, Object> parameters,
      List<? extends Record> rows,
      JasperPrint flow) {
    var measured = new MeasuredRows(report, flow);
    ColumnPlan plan = ColumnPlan.of(measured.lines(), measured.room());
    var all = new HashMap<>(parameters);
    all.put(LAST_PAGE, plan.pages());
    JasperPrint pages = fill(report, all, new RecordRows(rows, plan.columnStarts()), false);
    if (pages.getPages().size() != plan.pages()) {
      throw new IllegalStateException(
          report.getName() + " made " + pages.getPages().size() + " pages of " + plan.pages());
    }
    return pages;
  }

  private static boolean isPlanned(JasperReport report) {
    return Arrays.stream(report.getFields())
        .anyMatch(field -> field.getName().equals(RecordRows.STARTS_COLUMN));
  }

  private JasperPrint fill(
      JasperReport report, Map<String, Object> parameters, JRDataSource rows, boolean endless) {
    var all = new HashMap<String, Object>(parameters);
    all.put(JRParameter.REPORT_LOCALE, Locale.SIMPLIFIED_CHINESE);
    all.put(JRParameter.REPORT_RESOURCE_BUNDLE, new TemplateWords());
    all.put(JRParameter.IS_IGNORE_PAGINATION, endless);
    try {
      JasperPrint print = JasperFillManager.getInstance(context).fill(report, all, rows);
      print.setName(String.valueOf(parameters.getOrDefault("title", report.getName())));
      return print;
    } catch (JRException e) {
      throw new IllegalStateException("template " + report.getName(), e);
    }
  }

  /** Compiled templates are Java objects, so they are read from our own jar and nowhere else. */
  private static JasperReport load(String name) {
    if (!name.matches("[a-z0-9-]+")) {
      throw new IllegalArgumentException("template " + name);
    }
    try (InputStream in = Reports.class.getResourceAsStream("/reports/" + name + ".jasper")) {
      if (in == null) {
        throw new IllegalArgumentException("no template " + name);
      }
      return (JasperReport) JRLoader.loadObject(in);
    } catch (IOException | JRException e) {
      throw new IllegalStateException("template " + name, e);
    }
  }
}
