package huimin;

import huimin.exchange.ImportRequest;
import huimin.exchange.ImportResult;
import huimin.platform.task.Progress;
import huimin.testkit.DemoOffice;
import java.nio.file.Path;
import java.util.List;

/** A demonstration office with its services, into which the sample workbooks are taken. */
public final class SampledOffice implements AutoCloseable {
  /** The person roster, which all others ask for. */
  public static final String PERSONS = "人员信息台账.xlsx";

  /** Every roster, in the order they are imported. */
  public static final List<String> ALL =
      List.of(
          PERSONS,
          "2026年10月城乡低保发放花名册.xlsx",
          "特困人员供养台账.xls",
          "2026年10月临时救助审批发放汇总表.xlsx",
          "就业安置台账.xlsx");

  private final DemoOffice office = DemoOffice.create();
  private final Wiring wiring = Wiring.over(office.folder(), office.signedIn(), office.clock());

  /** Makes it and imports these samples. */
  public static SampledOffice with(List<String> samples) {
    var made = new SampledOffice();
    samples.forEach(made::take);
    return made;
  }

  /** Imports one sample. */
  public ImportResult take(String sample) {
    var request = new ImportRequest(office.sample(sample), wiring.rosterLayouts(), null, false);
    return wiring.imports().run(request, wiring.session(), Progress.NONE);
  }

  /** A sample's file. */
  public Path sample(String name) {
    return office.sample(name);
  }

  /** Its services. */
  public Wiring wiring() {
    return wiring;
  }

  /** The office itself. */
  public DemoOffice office() {
    return office;
  }

  @Override
  public void close() {
    office.close();
  }
}
