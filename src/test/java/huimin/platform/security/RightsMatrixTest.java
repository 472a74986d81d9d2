package huimin.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import huimin.platform.layout.Layout;
import huimin.platform.layout.LayoutColumn;
import huimin.platform.layout.Layouts;
import huimin.value.LedgerQuery;
import huimin.value.RefusedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Who may do and see what: a change of the tables is a change of these. */
class RightsMatrixTest {
  private static final Path MATRIX = Path.of("src/test/resources/security/matrix.txt");

  /** Layouts about people; the others are about the office itself. */
  private static final Set<String> ABOUT_PEOPLE =
      Set.of("person", "household", "placement", "aid-allowance", "aid-destitute", "aid-temporary");

  private static Access as(Role... roles) {
    return Access.of(new Session("某人", Set.of(roles)));
  }

  private static String line(Action action) {
    String holders =
        Arrays.stream(Role.values())
            .map(role -> as(role).allows(action) ? role.code() : "-")
            .collect(Collectors.joining(" "));
    return action.code() + ": " + holders;
  }

  @Test
  void theMatrixIsAsItWasAgreed() throws IOException {
    List<String> now = Arrays.stream(Action.values()).map(RightsMatrixTest::line).toList();
    assertThat(now).isEqualTo(Files.readAllLines(MATRIX));
  }

  @Test
  void dutiesStandApart() {
    for (Action action : Action.values()) {
      String code = action.code();
      boolean writes = code.endsWith("-edit") || code.endsWith("-close") || code.endsWith("-undo");
      if (as(Role.AUDITOR).allows(action)) {
        assertThat(writes).as(code).isFalse();
      }
      boolean people = code.matches("(person|work|aid|month|notice|paylist|history)-.*");
      if (as(Role.ADMINISTRATOR).allows(action)) {
        assertThat(people).as(code).isFalse();
      }
    }
    assertThat(as(Role.LEADER).allows(Action.MONTH_APPROVE)).isTrue();
    assertThat(as(Role.LEADER).allows(Action.MONTH_CLOSE)).isFalse();
    assertThat(as(Role.CIVIL).allows(Action.MONTH_APPROVE)).isFalse();
  }

  /** Who is due for a visit stands in the place of questions, which therefore has to be there. */
  @ParameterizedTest
  @EnumSource
  void whoSeesVisitsSeesThePlaceTheyAreListedIn(Role role) {
    if (as(role).allows(Action.VISIT_VIEW)) {
      assertThat(as(role).allows(Action.QUESTION_VIEW)).isTrue();
      assertThat(as(role).allows(Action.PERSON_OPEN)).isTrue();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "ADMINISTRATOR,AUDITOR",
    "ADMINISTRATOR,CIVIL",
    "ADMINISTRATOR,LEADER",
    "AUDITOR,SOCIAL",
    "LEADER,CIVIL",
    "LEADER,SOCIAL",
    "AUDITOR,RECOVERY"
  })
  void rolesThatExcludeEachOtherAreRefusedTogether(Role one, Role other) {
    assertThatThrownBy(() -> RoleRules.check(EnumSet.of(one, other)))
        .isInstanceOf(RefusedException.class)
        .hasMessage("security.roles-exclude");
    assertThatCode(() -> RoleRules.check(EnumSet.of(one))).doesNotThrowAnyException();
  }

  @Test
  void someRolesGoTogetherAndNoneIsNone() {
    assertThatCode(() -> RoleRules.check(EnumSet.of(Role.CIVIL, Role.SOCIAL)))
        .doesNotThrowAnyException();
    assertThatThrownBy(() -> RoleRules.check(Set.of())).hasMessage("security.roles-none");
  }

  @Test
  void everyFieldOfEverySheetAboutPeopleIsInTheTable() {
    for (Layout layout : Layouts.bundled().all()) {
      if (ABOUT_PEOPLE.contains(layout.target())) {
        for (LayoutColumn column : layout.columns()) {
          assertThat(Access.of(Access.alone("某人")).hides(column.field()))
              .as(layout.name() + " " + column.field())
              .isFalse();
        }
      }
    }
    assertThat(Access.of(Access.alone("某人")).hides("nobodyEnteredThis")).isTrue();
  }

  @ParameterizedTest
  @EnumSource(names = {"AUDITOR", "ADMINISTRATOR"})
  void auditorAndAdministratorSeeNothingOfPeople(Role role) {
    for (Layout layout : Layouts.bundled().all()) {
      if (ABOUT_PEOPLE.contains(layout.target())) {
        assertThat(layout.without(as(role)::hides).columns()).isEmpty();
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "CIVIL,idNumber,500151196203029649,500151196203029649",
    "CIVIL,account,6228480010000001,6228480010000001",
    "SOCIAL,idNumber,500151196203029649,500151196203029649",
    "SOCIAL,account,6228480010000001,''",
    "LEADER,account,6228480010000001,************0001",
    "LEADER,idNumber,500151196203029649,500151********9649",
    "LEADER,phone,13000000000,130****0000",
    "LEADER,health,患病,''",
    "AUDITOR,idNumber,500151196203029649,''"
  })
  void textsAreWholeMaskedOrGone(Role role, String field, String value, String seen) {
    assertThat(as(role).text(field, value)).isEqualTo(seen);
  }

  @Test
  void figuresAreSeenWholeOrNotAtAll() {
    assertThat(as(Role.CIVIL).figure("amount", 7)).isEqualTo(7);
    assertThat(as(Role.SOCIAL).figure("amount", 7)).isNull();
    assertThat(as(Role.SOCIAL, Role.CIVIL).figure("amount", 7)).isEqualTo(7);
  }

  @Test
  void nobodyFiltersOrSortsByWhatIsHidden() {
    LedgerQuery all = LedgerQuery.all();
    assertThatThrownBy(() -> as(Role.SOCIAL).require(all.with("amount", "1000")))
        .hasMessage("security.field-hidden");
    var sorted = new LedgerQuery(all.filters(), "amount", false, 10);
    assertThatThrownBy(() -> as(Role.SOCIAL).require(sorted)).hasMessage("security.field-hidden");
    LedgerQuery masked = all.with("idNumber", "196203");
    assertThatThrownBy(() -> as(Role.LEADER).require(masked)).hasMessage("security.field-hidden");
    assertThatCode(() -> as(Role.CIVIL).require(masked)).doesNotThrowAnyException();
    var byNumber = new LedgerQuery(all.filters(), "idNumber", false, 10);
    assertThatCode(() -> as(Role.LEADER).require(byNumber)).doesNotThrowAnyException();
    assertThatCode(() -> as(Role.CIVIL).require(sorted)).doesNotThrowAnyException();
    assertThatCode(() -> as(Role.SOCIAL).require(all.with("name", "王"))).doesNotThrowAnyException();
  }
}
