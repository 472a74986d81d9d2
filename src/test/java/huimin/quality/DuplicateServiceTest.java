package huimin.quality;

import static org.assertj.core.api.Assertions.assertThat;

import huimin.person.Identity;
import huimin.quality.Duplicate.Why;
import huimin.testkit.InOffice;
import huimin.testkit.TestOffice;
import huimin.value.LedgerQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;

@InOffice
class DuplicateServiceTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final LocalDate BIRTH = LocalDate.of(1962, 8, 15);
  private static final LocalDate SAME_YEAR = LocalDate.of(1962, 1, 1);

  private static Identity one(long id, String name, String number, LocalDate birth, long village) {
    return new Identity(id, name, number, List.of(), birth, village);
  }

  private static Collection<Duplicate> find(Identity... all) {
    return DuplicateFinder.find(List.of(all), TODAY);
  }

  private static Why why(Identity... two) {
    return find(two).stream().map(Duplicate::why).findFirst().orElse(null);
  }

  @Test
  void oneNumberInTwoFormsIsOnePerson() {
    String longForm = "500151194901010014";
    assertThat(why(one(1, "甲", "500151490101001", null, 1), one(2, "乙", longForm, null, 2)))
        .isEqualTo(Why.SAME_NUMBER);
    assertThat(
            why(
                one(1, "甲", "50015119680105019x", null, 1),
                one(2, "乙", " 50015119680105019X", null, 2)))
        .isEqualTo(Why.SAME_NUMBER);
    var renumbered = new Identity(3, "丙", null, List.of("500151490101001"), null, 1L);
    assertThat(why(one(2, "乙", longForm, null, 2), renumbered)).isEqualTo(Why.FORMER_NUMBER);
  }

  @Test
  void nameAndBirthDateSpeakForOnePerson() {
    assertThat(why(one(1, "\uf9dc", "a1", BIRTH, 1), one(2, "\u9686", "b2", BIRTH, 2)))
        .as("two encodings of one name")
        .isEqualTo(Why.NAME_AND_BIRTH);
    assertThat(why(one(1, "李四", null, BIRTH, 1), one(2, "李四", "b2", SAME_YEAR, 1)))
        .isEqualTo(Why.NAME_AND_VILLAGE);
    assertThat(why(one(1, "李四", "a123", BIRTH, 1), one(2, "李四", "b234", SAME_YEAR, 1)))
        .as("both have a number, and not the same")
        .isNull();
    assertThat(why(one(1, "李四", null, BIRTH, 1), one(2, "李四", null, SAME_YEAR, 2)))
        .as("another village")
        .isNull();
  }

  @Test
  void aPlaceholderMakesNobodyAlike() {
    for (String nothing : List.of("无", "不详", "000000000000000000", "/", "111111111111111111")) {
      assertThat(find(one(1, "甲", nothing, null, 1), one(2, "乙", nothing, null, 1)))
          .as(nothing)
          .isEmpty();
    }
    assertThat(find(one(1, "甲", null, null, 1), one(2, "乙", null, null, 1))).isEmpty();
    assertThat(find(one(1, "甲", "护照E1234567", null, 1), one(2, "乙", "护照e1234567", null, 1)))
        .as("control: a number of another kind")
        .hasSize(1);
  }

  @Test
  void threeAlikeAreThreePairsEachOnceWithTheSurestReason() {
    Collection<Duplicate> pairs =
        find(
            one(1, "李四", "500151196208150026", BIRTH, 1),
            one(2, "李四", "500151196208150026", BIRTH, 1),
            one(3, "李四", null, BIRTH, 1));
    assertThat(pairs)
        .extracting(Duplicate::subject, Duplicate::why)
        .containsExactlyInAnyOrder(
            org.assertj.core.groups.Tuple.tuple("person:1+2", Why.SAME_NUMBER),
            org.assertj.core.groups.Tuple.tuple("person:1+3", Why.NAME_AND_BIRTH),
            org.assertj.core.groups.Tuple.tuple("person:2+3", Why.NAME_AND_BIRTH));
  }

  @Test
  void whoIsSaidToBeTwoIsNotAskedAgainUntilOneChanges(TestOffice office) {
    var town = new Town(office);
    long first = town.person("李四", null, "1", "1962-08-15");
    town.person("李四", null, "1", "1962-08-15");
    DuplicateService duplicates = town.duplicates();
    DuplicateRow pair = duplicates.ledger(LedgerQuery.all()).rows().getFirst();
    duplicates.areTwo(pair, "两兄弟的孩子，已核对户口簿");
    assertThat(duplicates.open()).isZero();
    town.set(first, "phone", "13100000000");
    assertThat(duplicates.open()).as("nothing the likeness rests on").isZero();
    town.set(first, "group_name", "2组");
    town.set(first, "village_id", 2);
    assertThat(duplicates.open()).isEqualTo(1);
  }
}
