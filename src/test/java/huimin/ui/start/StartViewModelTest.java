package huimin.ui.start;

import static org.assertj.core.api.Assertions.assertThat;

import huimin.platform.task.DirectTaskRunner;
import huimin.ui.start.StartViewModel.Opened;
import huimin.ui.start.StartViewModel.Page;
import huimin.value.Problem;
import huimin.value.RefusedException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class StartViewModelTest {
  private static final Path FOLDER = Path.of("/offices/one").toAbsolutePath();

  private final List<String> log = new ArrayList<>();
  private final List<Opened<String>> opened = new ArrayList<>();
  private final OfficeDoor<String> door =
      new OfficeDoor<>() {
        @Override
        public String open(Path folder, String user, char[] password, boolean acceptOlder) {
          if (!"right".equals(new String(password))) {
            throw new RefusedException("security.wrong-password");
          }
          if ("旧".equals(user) && !acceptOlder) {
            throw new RefusedException("db.older-copy", 9, 5);
          }
          return "office of " + user;
        }

        @Override
        public boolean mustChange(String office) {
          return office.endsWith("新来的");
        }

        @Override
        public void change(String office, char[] old, char[] password) {
          log.add("changed " + new String(old) + " to " + new String(password));
        }

        @Override
        public void close(String office) {
          log.add("closed " + office);
        }

        @Override
        public void reset(Path folder, String recoveryKey, String user, char[] password) {
          log.add("reset " + user + " by " + recoveryKey);
        }

        @Override
        public void print(NewOffice office, String recoveryKey) {
          log.add("printed " + recoveryKey);
        }

        @Override
        public String found(NewOffice office, char[] password) {
          log.add("founded " + office.name());
          return "KEY";
        }
      };
  private final StartViewModel<String> model =
      new StartViewModel<>(door, new DirectTaskRunner(), opened::add);

  private static NewOffice office() {
    return new NewOffice("安溪镇", "铜梁区", FOLDER.resolve("v.csv"), List.of(), FOLDER, "演示员");
  }

  @Test
  void anOlderOfficeIsOpenedOnlyWhenThatWasAcceptedAfterTheRefusal() {
    model.acceptOlderProperty().set(true);
    model.open(FOLDER, "旧", "right".toCharArray());
    assertThat(model.isOlder()).isTrue();
    assertThat(opened).isEmpty();

    model.open(FOLDER, "旧", "right".toCharArray());
    assertThat(opened).hasSize(1);
    assertThat(model.isOlder()).isFalse();
  }

  @Test
  void rightPasswordOpensAndIsWiped() {
    char[] password = "right".toCharArray();
    model.open(FOLDER, "演示员", password);
    assertThat(opened).containsExactly(new Opened<>("office of 演示员", FOLDER));
    assertThat(new String(password)).isEqualTo("\0".repeat(5));
    assertThat(model.isBusy()).isFalse();
  }

  @Test
  void wrongPasswordIsToldAndWiped() {
    char[] password = "wrong".toCharArray();
    model.open(FOLDER, "演示员", password);
    assertThat(opened).isEmpty();
    assertThat(model.failureProperty().get()).hasMessage("security.wrong-password");
    assertThat(new String(password)).isEqualTo("\0".repeat(5));
    assertThat(model.isBusy()).isFalse();
  }

  @Test
  void newOfficeShowsItsKeyBeforeItOpens() {
    model.create(office(), "right".toCharArray(), "right".toCharArray());
    assertThat(model.pageProperty().get()).isEqualTo(Page.RECOVERY);
    assertThat(model.recoveryKeyProperty().get()).isEqualTo("KEY");
    assertThat(opened).isEmpty();
    model.proceed();
    assertThat(opened).hasSize(1);
    assertThat(model.recoveryKeyProperty().get()).isEmpty();
    assertThat(model.pageProperty().get()).isEqualTo(Page.OPEN);
  }

  @Test
  void recoveryKeyIsPrintedAndStaysInView() {
    model.create(office(), "right".toCharArray(), "right".toCharArray());
    model.print();
    assertThat(log).contains("printed KEY");
    assertThat(model.recoveryKeyProperty().get()).isEqualTo("KEY");
    assertThat(model.toldProperty().get()).isNotEmpty();
  }

  @Test
  void givenPasswordMustBeChangedBeforeTheOfficeIsEntered() {
    char[] given = "right".toCharArray();
    model.open(FOLDER, "新来的", given);
    assertThat(model.pageProperty().get()).isEqualTo(Page.CHANGE);
    assertThat(opened).isEmpty();
    model.change("own".toCharArray(), "onw".toCharArray());
    assertThat(model.failureProperty().get()).hasMessage("start.passwords-differ.kept");
    assertThat(opened).isEmpty();
    model.change("own".toCharArray(), "own".toCharArray());
    assertThat(log).containsExactly("changed right to own");
    assertThat(opened).hasSize(1);
    assertThat(new String(given)).isEqualTo("\0".repeat(5));
  }

  @Test
  void leavingWithoutAnOwnPasswordClosesTheOffice() {
    model.open(FOLDER, "新来的", "right".toCharArray());
    model.leave();
    assertThat(log).containsExactly("closed office of 新来的");
    assertThat(model.pageProperty().get()).isEqualTo(Page.OPEN);
    assertThat(opened).isEmpty();
  }

  @Test
  void forgottenPasswordIsReplacedByTheKeyOnPaper() {
    model.pageProperty().set(Page.FORGOTTEN);
    model.reset(FOLDER, "KEY", "演示员", "fresh".toCharArray(), "fresh".toCharArray());
    assertThat(log).containsExactly("reset 演示员 by KEY");
    assertThat(model.pageProperty().get()).isEqualTo(Page.OPEN);
    assertThat(model.toldProperty().get()).contains("演示员");
  }

  @Test
  void differingPasswordsMakeNothing() {
    model.create(office(), "right".toCharArray(), "rigth".toCharArray());
    assertThat(log).isEmpty();
    assertThat(model.failureProperty().get()).hasMessage("start.passwords-differ");
  }

  @Test
  void whatIsMissingIsNamedFieldByField() {
    assertThat(office().problems()).isEmpty();
    assertThat(new NewOffice(" ", "", null, List.of(), null, "").problems())
        .extracting(Problem::field)
        .containsExactly("name", "district", "villages", "folder", "user");
  }
}
