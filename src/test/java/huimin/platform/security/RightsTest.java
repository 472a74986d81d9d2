package huimin.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import huimin.value.RefusedException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The one table of rights, and the access that asks it (handbook F). */
class RightsTest {
  private static Access access(Role... roles) {
    return Access.of(new Session("测试员", Set.of(roles)));
  }

  @Test
  void theAdministratorSeesNoPeopleAndTheAuditorChangesNothing() {
    assertThat(access(Role.ADMINISTRATOR).allows(Action.PERSON_VIEW)).isFalse();
    assertThat(access(Role.AUDITOR).allows(Action.PERSON_EDIT)).isFalse();
    assertThat(access(Role.CIVIL).allows(Action.PERSON_VIEW)).isTrue();
  }

  /** A later line would otherwise win in silence, and show what an earlier one hides. */
  @Test
  void aFieldStandsOnceInTheTable() {
    String hidden = ",hidden,hidden,hidden,hidden,hidden,hidden";
    String once = "common,name sex" + hidden;
    assertThat(FieldRights.of(List.of(once, "phone,phone" + hidden))).isNotNull();
    assertThatThrownBy(() -> FieldRights.of(List.of(once, "phone,phone sex" + hidden)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("sex");
  }

  @Test
  void whoMayNotIsToldWhat() {
    assertThatThrownBy(() -> access(Role.AUDITOR).require(Action.MONTH_CLOSE))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("security.not-permitted");
    access(Role.CIVIL).require(Action.MONTH_CLOSE);
  }
}
