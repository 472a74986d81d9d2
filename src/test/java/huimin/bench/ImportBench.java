package huimin.bench;

import huimin.exchange.ImportRequest;
import huimin.exchange.ImportResult;
import huimin.exchange.ImportService;
import huimin.person.PersonImport;
import huimin.person.SearchService;
import huimin.person.VillageImport;
import huimin.platform.backup.BeforeRisk;
import huimin.platform.db.OfficeDatabase;
import huimin.platform.layout.Layout;
import huimin.platform.layout.Layouts;
import huimin.platform.task.Progress;
import huimin.testkit.TestOffice;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.xml.sax.InputSource;

/**
 * One run, three clocks: our import of a big roster (checked and committed), reading the same file
 * with POI's SAX reader and nothing else, inserting the same rows into H2 and nothing else.
 */
final class ImportBench {
  private static final List<String> TABLES =
      List.of(
          "import_batch",
          "person",
          "household",
          "household_member",
          "derived.person_entry",
          "derived.person_term");

  private ImportBench() {}

  /** Prints: ours, POI reading, inserting (seconds), ratio. */
  public static void main(String[] args) throws Exception {
    int people = Integer.parseInt(args[0]);
    Path file = Files.createTempFile("huimin-bench", ".xlsx");
    try (TestOffice first = TestOffice.create();
        TestOffice second = TestOffice.create()) {
      BigRoster.write(file, people);
      prepare(first);
      prepare(second);
      double ours = seconds(() -> importInto(first, file, people));
      double reading = seconds(() -> readWithPoi(file));
      List<List<Object[]>> rows = new ArrayList<>();
      for (String table : TABLES) {
        rows.add(rows(first.database(), table));
      }
      double inserting = seconds(() -> insert(second.database(), rows));
      System.out.printf(
          "import %.1f s, POI reading %.1f s, inserting %.1f s, ratio %.2f%n",
          ours, reading, inserting, ours / (reading + inserting));
    } finally {
      Files.delete(file);
    }
  }

  private interface Work {
    void run() throws Exception;
  }

  private static double seconds(Work work) throws Exception {
    long begun = System.nanoTime();
    work.run();
    return (System.nanoTime() - begun) / 1e9;
  }

  private static void prepare(TestOffice office) throws Exception {
    Path villages = Files.createTempFile("villages", ".csv");
    Files.writeString(villages, "村（社区）\n青石村\n双河村\n白云村\n团山村\n柏树村\n水口村\n");
    run(office, villages, Layouts.bundled().named("村社区名单"));
    Files.delete(villages);
  }

  private static void importInto(TestOffice office, Path file, int people) {
    ImportResult result = run(office, file, Layouts.bundled().named("人员信息台账"));
    if (result.isRefused() || result.read() != people) {
      throw new IllegalStateException(result.read() + " " + result.problems());
    }
  }

  private static ImportResult run(TestOffice office, Path file, Layout layout) {
    new SearchService(office.database(), office.access(), office.clock()); // terms are made, too
    var service =
        new ImportService(
            office.database(),
            office.access(),
            List.of(new PersonImport(), VillageImport.create()),
            BeforeRisk.NONE,
            office.clock());
    return service.run(
        new ImportRequest(file, List.of(layout), null, false), office.session(), Progress.NONE);
  }

  private static void readWithPoi(Path file) throws Exception {
    try (OPCPackage opc = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
      var reader = new XSSFReader(opc);
      var handler =
          new XSSFSheetXMLHandler(
              reader.getStylesTable(),
              new ReadOnlySharedStringsTable(opc),
              new Nothing(),
              new DataFormatter(),
              false);
      var parser = XMLHelper.newXMLReader();
      parser.setContentHandler(handler);
      try (var sheet = reader.getSheetsData().next()) {
        parser.parse(new InputSource(sheet));
      }
    }
  }

  private static final class Nothing implements XSSFSheetXMLHandler.SheetContentsHandler {
    @Override
    public void startRow(int rowNum) {}

    @Override
    public void endRow(int rowNum) {}

    @Override
    public void cell(String reference, String value, XSSFComment comment) {}
  }

  private static List<Object[]> rows(OfficeDatabase database, String table) {
    return database.read(
        tx -> {
          var rows = new ArrayList<Object[]>();
          tx.resultQuery("select * from " + table)
              .fetchLazy()
              .forEach(r -> rows.add(r.intoArray()));
          return rows;
        });
  }

  private static void insert(OfficeDatabase database, List<List<Object[]>> tables) {
    database.write(
        TestOffice.DEED,
        tx -> {
          tx.execute("delete from import_batch");
          tx.connection(
              connection -> {
                for (int i = 0; i < TABLES.size(); i++) {
                  insert(connection, TABLES.get(i), tables.get(i));
                }
              });
          return null;
        });
  }

  private static void insert(Connection connection, String table, List<Object[]> rows)
      throws SQLException {
    int columns = rows.getFirst().length;
    String marks = String.join(",", Collections.nCopies(columns, "?"));
    String sql = "insert into " + table + " values (" + marks + ")";
    try (PreparedStatement insert = connection.prepareStatement(sql)) {
      int waiting = 0;
      for (Object[] row : rows) {
        for (int c = 0; c < columns; c++) {
          insert.setObject(c + 1, row[c]);
        }
        insert.addBatch();
        if (++waiting % 1_000 == 0) {
          insert.executeBatch();
        }
      }
      insert.executeBatch();
    }
  }
}
