package huimin.office.ui;

import static org.assertj.core.api.Assertions.assertThat;

import huimin.office.AuditFilter;
import huimin.office.AuditLine;
import huimin.office.HealthLine;
import huimin.platform.security.Access;
import huimin.platform.security.Role;
import huimin.platform.security.Session;
import huimin.platform.task.DirectTaskRunner;
import huimin.testkit.InOffice;
import huimin.testkit.TestOffice;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

@InOffice
class SystemViewModelsTest {
  private final MadeDesks made = new MadeDesks();
  private final List<Throwable> failures = new ArrayList<>();
  private final List<String> done = new ArrayList<>();
  private final DirectTaskRunner runner = new DirectTaskRunner();

  @Test
  void addedUserIsInTheListAndThePasswordIsWiped() {
    var model = new UsersViewModel(made, runner, failures::add);
    model.load();
    char[] password = "k7mf-3tqa-92xe-h4dp".toCharArray();
    model.add("陈静", Set.of(Role.CIVIL), password, () -> done.add("added"));
    assertThat(model.users()).extracting(UserDesk.UserLine::name).contains("陈静");
    assertThat(made.log).containsExactly("add 陈静 [CIVIL] k7mf-3tqa-92xe-h4dp");
    assertThat(new String(password)).isEqualTo("\0".repeat(19));
    assertThat(done).containsExactly("added");
  }

  @Test
  void refusedUserIsToldAndNothingIsDone() {
    var model = new UsersViewModel(made, runner, failures::add);
    model.add("", Set.of(), "x".toCharArray(), () -> done.add("added"));
    assertThat(failures)
        .hasSize(1)
        .first()
        .hasFieldOrPropertyWithValue("message", "security.user-name");
    assertThat(done).isEmpty();
    assertThat(model.busyProperty().get()).isFalse();
  }

  @Test
  void stateAndRolesStandInWords() {
    var model = new UsersViewModel(made, runner, failures::add);
    model.load();
    assertThat(model.users())
        .extracting(UsersViewModel::state)
        .containsExactly("正常", "正常", "待改临时密码", "已停用");
    assertThat(UsersViewModel.words(Set.of(Role.LEADER, Role.CIVIL))).isEqualTo("民政经办、审批领导");
    char[] given = "k7mf-3tqa".toCharArray();
    model.unlock("赵兰", given, () -> {});
    model.lock("王芳", () -> {});
    assertThat(made.log).containsExactly("unlock 赵兰 k7mf-3tqa", "lock 王芳");
    assertThat(given).as("wiped").containsOnly('\0');
  }

  @Test
  void auditIsFilteredAndOneLineTellsItsRows(TestOffice office) {
    var access = Access.of(new Session("审计", Set.of(Role.AUDITOR)));
    var desks = made.desks(office, access);
    AuditViewModel model = AuditViewModel.of(desks.audit(), runner, failures::add);
    model.find(new AuditFilter(null, null, "王芳", Set.of(), null));
    assertThat(model.lines()).extracting(AuditLine::seq).containsExactly(5L, 4L, 2L, 1L);
    assertThat(model.chainProperty().get().whole()).isTrue();
    model.choose(model.lines().get(2));
    assertThat(model.changes()).hasSize(1);
    model.choose(model.lines().getFirst());
    assertThat(model.changes()).isEmpty();
    assertThat(failures).isEmpty();
  }

  @Test
  void healthIsShownWhenItHasLooked(TestOffice office) {
    var access = Access.of(new Session("周敏", Set.of(Role.ADMINISTRATOR)));
    var model = new HealthViewModel(made.desks(office, access).health(), runner, failures::add);
    assertThat(model.reportProperty().get()).isNull();
    model.run();
    assertThat(model.reportProperty().get().lines())
        .extracting(HealthLine::state)
        .containsExactly(HealthLine.State.GOOD, HealthLine.State.NOTE, HealthLine.State.FAULT);
  }

  @Test
  void backupsAreReadAgainAfterOneWasMade() {
    var model = new BackupsViewModel(made, runner, failures::add);
    model.here(line -> done.add(line.compared()));
    assertThat(model.backups()).hasSize(3);
    assertThat(done.getFirst()).contains("全部一致");
    model.look(Path.of("/a.hmb"), sides -> done.add(sides.inFile()));
    model.restore(Path.of("/a.hmb"), Path.of("/new"), done::add);
    assertThat(done).contains("14,204 行已恢复。");
  }
}
