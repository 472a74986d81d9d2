package huimin.platform.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class FxTaskRunnerTest {
  private final ExecutorService screen = Executors.newSingleThreadExecutor();
  private final FxTaskRunner runner = new FxTaskRunner(screen);
  private final List<String> answers = Collections.synchronizedList(new ArrayList<>());

  @AfterEach
  void stop() {
    runner.close();
    screen.shutdownNow();
  }

  @Test
  void resultArrivesOnTheScreenThreadAndJobRunsElsewhere() throws Exception {
    Thread screenThread = screen.submit(Thread::currentThread).get();
    var job = new CompletableFuture<Thread>();
    var answer = new CompletableFuture<Thread>();
    runner.run(
        "t",
        p -> job.complete(Thread.currentThread()),
        done -> answer.complete(Thread.currentThread()),
        answer::completeExceptionally);
    assertThat(answer.get()).isSameAs(screenThread);
    assertThat(job.get()).isNotSameAs(screenThread);
  }

  @Test
  void writesRunOneAfterTheOtherInOrder() throws Exception {
    var together = new AtomicInteger();
    var most = new AtomicInteger();
    var all = new CountDownLatch(20);
    for (int i = 0; i < 20; i++) {
      int number = i;
      runner.run(
          "t",
          p -> {
            most.accumulateAndGet(together.incrementAndGet(), Math::max);
            together.decrementAndGet();
            return number;
          },
          done -> {
            answers.add("" + done);
            all.countDown();
          },
          e -> answers.add("failed"));
    }
    assertThat(all.await(10, TimeUnit.SECONDS)).isTrue();
    assertThat(most).hasValue(1);
    assertThat(answers).hasSize(20).startsWith("0", "1", "2").endsWith("19");
  }

  @Test
  void longWorkDoesNotHoldUpReads() throws Exception {
    var release = new CountDownLatch(1);
    var read = new CompletableFuture<String>();
    runner.run("t", p -> await(release), done -> {}, e -> {});
    runner.read("k", p -> "read", read::complete, read::completeExceptionally);
    assertThat(read.get(10, TimeUnit.SECONDS)).isEqualTo("read");
    release.countDown();
  }

  @Test
  void newestReadOfAKeyWinsAndOlderOnesAnswerNothing() throws Exception {
    var release = new CountDownLatch(1);
    var begun = new AtomicInteger();
    var last = new CompletableFuture<String>();
    for (String text : List.of("w", "wa", "wan", "wang")) {
      runner.read(
          "filter",
          p -> {
            begun.incrementAndGet();
            await(release);
            return text;
          },
          done -> {
            answers.add(done);
            last.complete(done);
          },
          e -> answers.add("failed " + e));
    }
    runner.read("other", p -> "other", answers::add, e -> answers.add("failed " + e));
    release.countDown();
    assertThat(last.get(10, TimeUnit.SECONDS)).isEqualTo("wang");
    var behind = new CompletableFuture<Boolean>();
    runner.read("behind", p -> true, behind::complete, behind::completeExceptionally);
    behind.get(10, TimeUnit.SECONDS);
    assertThat(answers).containsExactly("wang", "other");
    assertThat(begun.get())
        .as("queued reads that were replaced never begin")
        .isLessThanOrEqualTo(2);
  }

  @Test
  void cancelledWorkIsReportedAsCancelled() throws Exception {
    var begun = new CountDownLatch(1);
    var failure = new CompletableFuture<Throwable>();
    runner.run(
        "t",
        p -> {
          begun.countDown();
          while (true) {
            p.check();
            Thread.onSpinWait();
          }
        },
        done -> failure.completeExceptionally(new AssertionError("ended")),
        failure::complete);
    begun.await();
    screen.submit(() -> runner.running().getFirst().cancel()).get();
    assertThat(failure.get(10, TimeUnit.SECONDS)).isInstanceOf(CancellationException.class);
    assertThat(screen.submit(() -> List.copyOf(runner.running())).get()).isEmpty();
  }

  @Test
  void workCancelledWhileWaitingNeverBegins() throws Exception {
    var release = new CountDownLatch(1);
    var failure = new CompletableFuture<Throwable>();
    runner.run("first", p -> await(release), done -> {}, e -> {});
    runner.run("second", p -> answers.add("begun"), done -> {}, failure::complete);
    screen.submit(() -> runner.running().get(1).cancel()).get();
    release.countDown();
    assertThat(failure.get(10, TimeUnit.SECONDS)).isInstanceOf(CancellationException.class);
    assertThat(answers).isEmpty();
  }

  @Test
  void closingStopsWhatRunsAndWaitsForIt() throws Exception {
    var begun = new CountDownLatch(1);
    runner.run(
        "t",
        p -> {
          begun.countDown();
          while (!p.isCancelled()) {
            Thread.onSpinWait();
          }
          return answers.add("rolled back");
        },
        done -> {},
        e -> {});
    begun.await();
    runner.close();
    assertThat(answers).containsExactly("rolled back");
  }

  @Test
  void laneSurvivesAJobThatThrows() throws Exception {
    var failure = new CompletableFuture<Throwable>();
    var next = new CompletableFuture<String>();
    runner.run(
        "t",
        p -> {
          throw new StackOverflowError();
        },
        done -> {},
        failure::complete);
    runner.run("t", p -> "next", next::complete, next::completeExceptionally);
    assertThat(failure.get(10, TimeUnit.SECONDS)).isInstanceOf(StackOverflowError.class);
    assertThat(next.get(10, TimeUnit.SECONDS)).isEqualTo("next");
  }

  @Test
  void progressShowsTheLatestStep() throws Exception {
    var reported = new CountDownLatch(1);
    var release = new CountDownLatch(1);
    runner.run(
        "t",
        p -> {
          p.report("a", 1, 4);
          p.report("b", 2, 4);
          reported.countDown();
          return await(release);
        },
        done -> {},
        e -> {});
    reported.await();
    FxJob job = screen.submit(() -> runner.running().getFirst()).get();
    assertThat(screen.submit(() -> job.stepProperty().get()).get()).isEqualTo("b");
    assertThat(job.fractionProperty().get()).isEqualTo(0.5);
    release.countDown();
  }

  private static boolean await(CountDownLatch latch) {
    try {
      return latch.await(10, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
