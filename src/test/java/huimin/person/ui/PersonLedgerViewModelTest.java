package huimin.person.ui;

import static org.assertj.core.api.Assertions.assertThat;

import huimin.SampleOffice;
import huimin.person.PersonKey;
import huimin.person.PersonRow;
import huimin.person.PersonService;
import huimin.platform.task.DirectTaskRunner;
import huimin.value.LabelledText;
import huimin.value.RefusedException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PersonLedgerViewModelTest {
  private final PersonService persons = SampleOffice.shared().wiring().persons();
  private final List<Throwable> failures = new ArrayList<>();
  private final List<Long> asked = new ArrayList<>();
  private final PersonTab tab =
      new PersonTab(
          "就业",
          "无",
          "查看",
          id -> {
            asked.add(id);
            return List.of(new PersonBlock("公益性岗位", List.of(new LabelledText("岗位", "保洁员"))));
          },
          id -> {});
  private final PersonLedgerViewModel model =
      new PersonLedgerViewModel(persons, List.of(tab), new DirectTaskRunner(), failures::add);

  private List<PersonRow> rows() {
    return model.ledger().rows();
  }

  @Test
  void wholeTownIsCountedAndSummed() {
    model.count();
    model.ledger().search();
    assertThat(model.countsProperty().get()).isEqualTo(Map.of("persons", 1803, "households", 683));
    assertThat(rows()).hasSize(1803);
    assertThat(model.ledger().sumsProperty().get()).containsEntry("households", "683");
    assertThat(failures).isEmpty();
  }

  @Test
  void filtersNarrowRowsAndSumsTogether() {
    model.ledger().search();
    String before = model.ledger().sumsProperty().get().get("amount");
    model.ledger().filterBy(Map.of("village", "青石村", "aid", "农村低保"));
    assertThat(rows()).isNotEmpty().hasSizeLessThan(1803);
    assertThat(rows())
        .allSatisfy(row -> assertThat(row.village()).isEqualTo("青石村"))
        .allSatisfy(row -> assertThat(row.aid()).contains("农村低保"));
    BigDecimal sum =
        rows().stream().map(PersonRow::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    assertThat(model.ledger().sumsProperty().get().get("amount"))
        .isNotEqualTo(before)
        .isEqualTo(String.format("%,.2f", sum));
  }

  @Test
  void everyColumnThatOffersAFilterIsAnswered() {
    for (var column : PersonColumns.of(List.of("青石村"), List.of("农村低保"))) {
      String text = column.choices().isEmpty() ? "6" : column.choices().getFirst();
      model.ledger().filterBy(Map.of(column.id(), text));
      model.ledger().sort(column.id(), true);
    }
    assertThat(failures).isEmpty();
    model.ledger().filterBy(Map.of("no such column", "6"));
    assertThat(failures).as("an unknown one would be told").isNotEmpty();
  }

  @Test
  void rareNamesAreFoundAndKept() {
    for (String name : List.of("䶮", "𠮷", "〇", "吉克·阿牛")) {
      model.ledger().filterBy(Map.of("name", name));
      assertThat(rows()).as(name).isNotEmpty();
      assertThat(rows()).allSatisfy(row -> assertThat(row.name()).contains(name));
    }
  }

  @Test
  void oneRecordAloneCanBeShown() {
    PersonKey found = persons.search("吉克·阿牛", 1).getFirst();
    model.ledger().filterBy(Map.of("personId", Long.toString(found.id())));
    assertThat(rows()).extracting(PersonRow::id).containsExactly(found.id());
  }

  @Test
  void pageFollowsTheChoiceWithWhatOthersKnow() {
    model.ledger().filterBy(Map.of("relation", "配偶"));
    PersonRow row = rows().getFirst();
    model.choose(row);
    PersonPage page = model.pageProperty().get();
    assertThat(page.card().name()).isEqualTo(row.name());
    assertThat(page.card().members()).hasSizeGreaterThan(1);
    assertThat(page.card().facts()).extracting(LabelledText::text).contains(row.idNumber());
    assertThat(page.more().getFirst().getFirst().heading()).isEqualTo("公益性岗位");
    assertThat(asked).containsExactly(row.id());
    model.choose(null);
    assertThat(model.pageProperty().get()).isNull();
  }

  @Test
  void recordThatIsGoneIsToldAndThePageBeforeStays() {
    model.ledger().filterBy(Map.of("relation", "配偶"));
    PersonRow row = rows().getFirst();
    model.choose(row);
    model.choose(new PersonRow(-1, "", "", null, "", "", "", "", "", "", "", "", null, ""));
    assertThat(failures)
        .singleElement()
        .isInstanceOfSatisfying(
            RefusedException.class, refusal -> assertThat(refusal.key()).isEqualTo("person.gone"));
    assertThat(model.pageProperty().get().card().id()).isEqualTo(row.id());
  }
}
