package huimin.recovery;

import static huimin.recovery.CabinetOffice.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import huimin.platform.security.Purpose;
import huimin.platform.security.Role;
import huimin.value.Period;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is looked at inside is put down inside: once for each time it comes into view. */
class CaseReadingTest {
  private static final Period MONTH = Period.of(2026, 11);

  private final CabinetOffice house = new CabinetOffice();
  private OpenCabinet cabinet;
  private Entry<RecoveryCase> first;
  private long second;
  private long until;

  @BeforeEach
  void begin() {
    cabinet = house.as("专干甲", Role.RECOVERY).enable(PASSWORD).cabinet();
    first = cabinet.cases().add(RecoveryCase.begin(101, Measure.SQJD));
    second = cabinet.cases().add(RecoveryCase.begin(102, Measure.SQJD)).caseId();
    until = newest().seq();
  }

  @AfterEach
  void end() {
    cabinet.close();
    house.close();
  }

  private CaseReading newest() {
    return cabinet.readings().newest(1).getFirst();
  }

  /** What was put down since the beginning, in order. */
  private List<String> lines() {
    return cabinet.readings().newest(100).reversed().stream()
        .filter(line -> line.seq() > until && !line.act().equals("reading-view"))
        .map(CaseReadingTest::line)
        .toList();
  }

  private static String line(CaseReading line) {
    return Stream.of(line.act(), line.subject(), line.purpose(), line.recipient())
        .filter(Objects::nonNull)
        .collect(Collectors.joining(" "));
  }

  private void open(long id) {
    cabinet.cases().open(id, OpeningPurpose.VISIT);
  }

  @Test
  void aCaseIsPutDownOnceAnOpening() {
    long id = first.caseId();
    open(id);
    cabinet.cases().person(id, OpeningPurpose.VISIT);
    cabinet.cases().save(first, first.content());
    open(id);
    cabinet.cases().person(id, OpeningPurpose.VISIT);
    open(second);
    open(id);
    String subject = "case:" + id;
    assertThat(lines())
        .containsExactly(
            "case-view " + subject + " VISIT",
            "person-view " + subject + " VISIT",
            "case-edit " + subject,
            "case-view case:" + second + " VISIT",
            "case-view " + subject + " VISIT");
  }

  @Test
  void anotherPurposeOrAnotherSittingIsAnotherOpening() {
    long id = first.caseId();
    open(id);
    cabinet.cases().open(id, OpeningPurpose.HANDOVER);
    cabinet.close();
    cabinet = house.as("专干甲", Role.RECOVERY).open(PASSWORD, OpeningPurpose.PLAN);
    open(id);
    assertThat(lines().stream().filter(line -> line.startsWith("case-view")))
        .containsExactly(
            "case-view case:" + id + " VISIT",
            "case-view case:" + id + " HANDOVER",
            "case-view case:" + id + " VISIT");
  }

  @Test
  void theListsArePutDownEachTimeTheyComeIntoView() {
    for (int i = 0; i < 2; i++) {
      cabinet.cases().list(true);
      cabinet.clocks().due();
    }
    cabinet.cases().gaps();
    open(second);
    cabinet.cases().list(true);
    assertThat(lines())
        .containsExactly(
            "case-list cases:2",
            "case-list due:0",
            "case-list gaps",
            "case-view case:" + second + " VISIT",
            "case-list cases:2");
  }

  @Test
  void returnsAndTheirExportsArePutDown(@TempDir Path folder) {
    cabinet.returns().month(MONTH);
    cabinet.returns().month(MONTH);
    cabinet.returns().month(MONTH.previous());
    cabinet
        .returns()
        .export(
            folder.resolve("月报.xlsx"), MONTH, "上报用的长密码一号".toCharArray(), new Purpose("月度上报", "区里"));
    assertThat(lines())
        .containsExactly(
            "return-view 2026-11", "return-view 2026-10", "return-export 2026-11 月度上报 区里");
  }

  @Test
  void noDoorIsReadThroughWithoutALine() {
    Map<String, Runnable> doors =
        Map.of(
            "case-view", () -> open(second),
            "person-view", () -> cabinet.cases().person(second, OpeningPurpose.PLAN),
            "case-list", () -> cabinet.cases().list(false),
            "return-view", () -> cabinet.returns().month(MONTH),
            "holder-view", () -> cabinet.holders().list());
    doors.forEach(
        (act, door) -> {
          cabinet.entries().ofOffice(EntryKind.STAFF); // something else is in view
          until = newest().seq();
          door.run();
          assertThat(lines()).as(act).isNotEmpty().allMatch(line -> line.startsWith(act));
        });
    cabinet.clocks().due();
    until = newest().seq();
    cabinet.entries().ofOffice(EntryKind.STAFF);
    cabinet.entries().ofOffice(EntryKind.FIGURE);
    assertThat(lines()).containsExactly("case-list office");
    assertThat(newest().act()).as("reading these lines").isEqualTo("reading-view");
  }
}
