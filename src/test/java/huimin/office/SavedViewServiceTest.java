package huimin.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import huimin.platform.security.Access;
import huimin.platform.security.Role;
import huimin.platform.security.Session;
import huimin.testkit.InOffice;
import huimin.testkit.TestOffice;
import huimin.value.LedgerLook;
import huimin.value.SavedLook;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

@InOffice
class SavedViewServiceTest {
  private static final LedgerLook OLD_PEOPLE =
      new LedgerLook(
          Map.of("age", "60-", "village", "青石村"),
          "age",
          true,
          List.of(
              new LedgerLook.Column("name", 126, true), new LedgerLook.Column("phone", 90, false)));
  private static final LedgerLook PLAIN = new LedgerLook(Map.of(), null, false, List.of());

  private static SavedViewService as(TestOffice office, String user) {
    var access = Access.of(new Session(user, Set.of(Role.CIVIL)));
    return new SavedViewService(office.database(), access, office.clock());
  }

  @Test
  void wayIsKeptWholeAndOnlyForItsUserAndLedger(TestOffice office) {
    SavedViewService own = as(office, "李秀英");
    SavedLook kept = own.keep("person", " 六十岁以上 ", false, OLD_PEOPLE);
    assertThat(own.of("person")).containsExactly(kept);
    assertThat(kept.name()).isEqualTo("六十岁以上");
    assertThat(kept.look()).isEqualTo(OLD_PEOPLE);
    assertThat(own.of("aid")).isEmpty();
    assertThat(as(office, "王五").of("person")).isEmpty();
  }

  @Test
  void sameNameIsReplacedAndOnlyOneOpensTheLedger(TestOffice office) {
    SavedViewService own = as(office, "李秀英");
    own.keep("person", "甲", true, OLD_PEOPLE);
    own.keep("person", "乙", true, PLAIN);
    own.keep("person", "甲", false, PLAIN);
    assertThat(own.of("person")).extracting(SavedLook::look).containsOnly(PLAIN);
    assertThat(own.of("person"))
        .filteredOn(SavedLook::atFirst)
        .extracting(SavedLook::name)
        .containsExactly("乙");
  }

  @Test
  void onlyOnesOwnIsForgotten(TestOffice office) {
    SavedViewService own = as(office, "李秀英");
    long id = own.keep("work", "甲", false, PLAIN).id();
    assertThatThrownBy(() -> as(office, "王五").remove(id)).hasMessage("office.view-gone");
    assertThat(own.of("work")).hasSize(1);
    own.remove(id);
    assertThat(own.of("work")).isEmpty();
    assertThatThrownBy(() -> own.remove(id)).hasMessage("office.view-gone");
  }

  @Test
  void nameMustBeThereAndShortAndTheLookNotEndless(TestOffice office) {
    SavedViewService own = as(office, "李秀英");
    assertThatThrownBy(() -> own.keep("work", "  ", false, PLAIN)).hasMessage("office.view-name");
    assertThatThrownBy(() -> own.keep("work", "长".repeat(31), false, PLAIN))
        .hasMessage("office.view-name");
    var endless = new LedgerLook(Map.of("name", "长".repeat(4_000)), null, false, List.of());
    assertThatThrownBy(() -> own.keep("work", "甲", false, endless))
        .hasMessage("office.view-too-long");
    assertThat(own.keep("work", "长".repeat(30), false, PLAIN).id()).isPositive();
  }
}
