package huimin.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import huimin.testkit.InOffice;
import huimin.testkit.TestOffice;
import huimin.testkit.Townsfolk;
import huimin.value.Problem;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

@InOffice
class VisitServiceTest {
  private static final LocalDate TODAY = LocalDate.now(TestOffice.CLOCK);

  private static VisitService service(TestOffice office) {
    return new VisitService(office.database(), office.access(), office.clock());
  }

  private static VisitDraft draft(long person, LocalDate on, LocalDate next) {
    return new VisitDraft(null, 0, person, on, "01", "02", "李干部", "陪同看病，已买药。", next);
  }

  @Test
  void onlyTheNewestVisitSaysWhenTheNextIsDue(TestOffice office) {
    Townsfolk.person(office.database(), 1, "赵一");
    Townsfolk.person(office.database(), 2, "钱二");
    Townsfolk.person(office.database(), 3, "孙三");
    VisitService service = service(office);
    service.save(draft(1, TODAY.minusDays(40), TODAY.minusDays(10)));
    service.save(draft(2, TODAY.minusDays(40), TODAY.minusDays(20)));
    service.save(draft(2, TODAY.minusDays(5), null));
    service.save(draft(3, TODAY.minusDays(1), TODAY));

    assertThat(service.due(TODAY))
        .extracting(VisitDue::name, VisitDue::overdueDays)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("赵一", 10L),
            org.assertj.core.groups.Tuple.tuple("孙三", 0L));
    assertThat(service.due(TODAY.minusDays(1))).extracting(VisitDue::name).containsExactly("赵一");
    office
        .database()
        .write(TestOffice.DEED, tx -> tx.execute("update person set status = '3' where id = 1"));
    assertThat(service.due(TODAY)).extracting(VisitDue::name).containsExactly("孙三");
  }

  @Test
  void aVisitIsCheckedChangedAndTakenBack(TestOffice office) {
    Townsfolk.person(office.database(), 1, "赵一");
    VisitService service = service(office);
    VisitDraft wrong = draft(1, TODAY.plusDays(1), TODAY);
    assertThat(VisitRules.check(wrong, TODAY))
        .extracting(Problem::code)
        .containsExactly("day-in-future", "next-visit-order");
    assertThatThrownBy(() -> service.save(wrong)).hasMessage("person.entry-unfit");
    service.save(draft(1, TODAY, null));
    VisitRow seen = service.of(1).getFirst();
    service.save(VisitDraft.of(seen));
    assertThatThrownBy(() -> service.remove(seen)).hasMessage("person.entry-changed");
    service.remove(service.of(1).getFirst());
    assertThat(service.of(1)).isEmpty();
  }
}
