package huimin.testkit;

import huimin.aid.AllowanceImport;
import huimin.exchange.ImportRequest;
import huimin.exchange.ImportResult;
import huimin.exchange.ImportService;
import huimin.exchange.ImportSource;
import huimin.exchange.UndoService;
import huimin.person.PersonImport;
import huimin.person.PersonService;
import huimin.person.VillageImport;
import huimin.platform.backup.BeforeRisk;
import huimin.platform.db.OfficeDatabase;
import huimin.platform.db.Reversal;
import huimin.platform.layout.Layout;
import huimin.platform.layout.Layouts;
import huimin.platform.layout.RosterImport;
import huimin.platform.security.Access;
import huimin.platform.security.Session;
import huimin.platform.task.Progress;
import huimin.policy.PolicyImports;
import huimin.policy.PolicyService;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A test office that takes rosters; 青石村 is its only village. */
public final class RosterOffice implements AutoCloseable {
  private final TestOffice office = TestOffice.create();
  private final Layouts layouts = Layouts.bundled();
  private final ImportService imports;

  private RosterOffice() {
    var persons = new PersonService(office.database(), office.access(), office.clock());
    var policy = new PolicyService(office.database(), office.access());
    var all = new ArrayList<RosterImport>(PolicyImports.all());
    all.add(VillageImport.create());
    all.add(new PersonImport());
    all.add(new AllowanceImport(persons, policy, month -> false));
    imports =
        new ImportService(office.database(), office.access(), all, BeforeRisk.NONE, office.clock());
  }

  /** Makes it; close it to delete it. */
  public static RosterOffice create() {
    var made = new RosterOffice();
    try {
      Path villages = Files.createTempFile("villages", ".csv");
      Files.writeString(villages, "村（社区）\n青石村\n");
      made.run(villages, List.of(made.layouts.named("村社区名单")));
      Files.delete(villages);
      made.run(
          Path.of("src/main/resources/policy/programmes.csv"), List.of(made.layouts.named("救助项目")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    made.office.database().write(TestOffice.DEED, tx -> tx.execute("delete from import_batch"));
    return made;
  }

  /** Imports a file by whatever layout its header tells. */
  public ImportResult take(Path file) {
    return run(file, layouts.all().stream().filter(layout -> !layout.byNameOnly()).toList());
  }

  /** The same with what was pasted. */
  public ImportResult take(ImportSource source) {
    return run(source, layouts.all().stream().filter(layout -> !layout.byNameOnly()).toList());
  }

  private ImportResult run(Path file, List<Layout> choice) {
    return run(ImportSource.of(file), choice);
  }

  private ImportResult run(ImportSource source, List<Layout> choice) {
    return imports.run(
        new ImportRequest(source, choice, null, false), office.session(), Progress.NONE);
  }

  /** The way back for single acts. */
  public Reversal reversal() {
    return new Reversal(office.database(), office.clock());
  }

  public UndoService undo() {
    return new UndoService(
        office.database(), reversal(), office.access(), layouts, BeforeRisk.NONE, office.clock());
  }

  public Access access() {
    return office.access();
  }

  public Session session() {
    return office.session();
  }

  public OfficeDatabase database() {
    return office.database();
  }

  /** Everybody's name. */
  public List<String> names() {
    return texts("select name from person order by id");
  }

  /** Every telephone there is. */
  public List<String> phones() {
    return texts("select phone from person where phone is not null");
  }

  /** The first column of some rows. */
  public List<String> texts(String sql) {
    return office
        .database()
        .read(tx -> tx.fetchValues(sql).stream().map(Object::toString).toList());
  }

  @Override
  public void close() {
    office.close();
  }
}
