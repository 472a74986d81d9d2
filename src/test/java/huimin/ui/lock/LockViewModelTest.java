package huimin.ui.lock;

import static org.assertj.core.api.Assertions.assertThat;

import huimin.platform.task.DirectTaskRunner;
import huimin.value.RefusedException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class LockViewModelTest {
  private final List<String> log = new ArrayList<>();
  private final LockDoor door =
      new LockDoor() {
        @Override
        public void locked() {
          log.add("locked");
        }

        @Override
        public void compare(char[] password) {
          if (!"right".equals(new String(password))) {
            throw new RefusedException("security.wrong-password");
          }
        }

        @Override
        public void unlocked() {
          log.add("unlocked");
        }
      };
  private final LockViewModel model =
      new LockViewModel(door, new DirectTaskRunner(), thrown -> log.add("failed"));

  @Test
  void lockingAndUnlockingAreRecordedOnce() {
    model.lock();
    model.lock();
    assertThat(model.lockedProperty().get()).isTrue();
    char[] typed = "right".toCharArray();
    model.unlock(typed);
    assertThat(model.lockedProperty().get()).isFalse();
    assertThat(log).containsExactly("locked", "unlocked");
    assertThat(new String(typed)).isEqualTo("\0".repeat(5));
  }

  @Test
  void wrongPasswordKeepsItLockedSaysWhyAndIsWiped() {
    model.lock();
    char[] typed = "wrong".toCharArray();
    model.unlock(typed);
    assertThat(model.lockedProperty().get()).isTrue();
    assertThat(model.refusalProperty().get()).startsWith("用户名或密码不正确");
    assertThat(new String(typed)).isEqualTo("\0".repeat(5));
    assertThat(log).containsExactly("locked");
  }

  @Test
  void nobodyIsThereOnceTheTimeIsOverAndTouchingBeginsItAnew() {
    var nanos = new AtomicLong();
    var idle = new IdleWatch(nanos::get, Duration.ofMinutes(5), () -> log.add("idle"));
    nanos.addAndGet(Duration.ofMinutes(4).toNanos());
    idle.look();
    idle.touched();
    nanos.addAndGet(Duration.ofMinutes(4).toNanos());
    idle.look();
    assertThat(log).isEmpty();
    nanos.addAndGet(Duration.ofMinutes(1).toNanos());
    idle.look();
    idle.look();
    assertThat(log).containsExactly("idle");
    idle.touched();
    idle.limit(Duration.ofMinutes(1));
    nanos.addAndGet(Duration.ofMinutes(1).toNanos());
    idle.look();
    assertThat(log).containsExactly("idle", "idle");
  }
}
