package huimin;

import huimin.exchange.ImportRequest;
import huimin.exchange.ImportResult;
import huimin.platform.task.Progress;
import huimin.testkit.DemoOffice;
import java.util.List;

/** A demonstration office with all sample rosters imported. */
public final class SampleOffice implements AutoCloseable {
  private static final List<String> ROSTERS =
      List.of(
          "人员信息台账.xlsx",
          "2026年10月城乡低保发放花名册.xlsx",
          "特困人员供养台账.xls",
          "2026年10月临时救助审批发放汇总表.xlsx",
          "就业安置台账.xlsx");

  private final DemoOffice office;
  private final Wiring wiring;

  private SampleOffice(DemoOffice office) {
    this.office = office;
    this.wiring = Wiring.over(office.folder(), office.signedIn(), office.clock());
    ROSTERS.forEach(this::take);
  }

  /** One of one's own; close it to delete it. */
  public static SampleOffice create() {
    return new SampleOffice(DemoOffice.create());
  }

  /** One for all tests of the run that only read; it is deleted at the end. */
  public static SampleOffice shared() {
    return Shared.OFFICE;
  }

  private void take(String name) {
    ImportResult result =
        wiring
            .imports()
            .run(
                new ImportRequest(office.sample(name), wiring.rosterLayouts(), null, false),
                wiring.session(),
                Progress.NONE);
    if (result.batchId() == null) {
      throw new IllegalStateException(name + ": " + result.problems());
    }
  }

  /** Its services. */
  public Wiring wiring() {
    return wiring;
  }

  /** Its folder, clock and database. */
  public DemoOffice office() {
    return office;
  }

  @Override
  public void close() {
    wiring.close();
    office.close();
  }

  /** Made when first asked for. */
  private static final class Shared {
    static final SampleOffice OFFICE = make();

    private static SampleOffice make() {
      SampleOffice made = create();
      Runtime.getRuntime().addShutdownHook(new Thread(made::close));
      return made;
    }
  }
}
