package huimin.platform.security;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.ObjectMapper;
import huimin.platform.settings.OfficePaths;
import huimin.value.RefusedException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Counts wrong passwords of one office in attempts.json, across programs and restarts. The file is
 * read before there is any key, so it holds nothing secret: known names, counts, times. Whoever
 * deletes or garbles it makes everybody wait.
 */
public final class SignInAttempts {
  /** More than the program ever writes. */
  private static final int MOST_BYTES = 1 << 20;

  private final OfficePaths paths;
  private final Clock clock;

  /**
   * @param clock the machine's own, whatever day a demonstration pretends to have
   */
  public SignInAttempts(Path folder, Clock clock) {
    this.paths = new OfficePaths(folder);
    this.clock = clock;
  }

  /** Writes the empty file of a new or restored office; one that is there stays. */
  static void create(OfficePaths paths) {
    if (!Files.exists(paths.attempts())) {
      var attempts = new SignInAttempts(paths.folder(), Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
      attempts.change(state -> AttemptState.fresh());
    }
  }

  /** As {@link #create(OfficePaths)}, for a folder an office was restored into. */
  public static void create(Path folder) {
    create(new OfficePaths(folder));
  }

  /**
   * Counts an attempt as failed before the password is looked at, so that ending the program in
   * between wins nothing; {@link #passed} takes it back.
   *
   * @throws RefusedException {@code security.sign-in-wait}, {@code security.attempts-unwritable},
   *     {@code security.keys-missing}, {@code security.keys-damaged}
   */
  public void begin(String typed) {
    String user = known(typed);
    long now = clock.millis();
    Duration[] waiting = {Duration.ZERO};
    change(
        state -> {
          AttemptState seen = state.at(now);
          waiting[0] = seen.waiting(user, now);
          return waiting[0].isPositive() ? seen : seen.counted(user, now);
        });
    if (waiting[0].isPositive()) {
      throw new RefusedException("security.sign-in-wait", minutes(waiting[0]));
    }
  }

  /** Minutes, begun ones whole. */
  private static long minutes(Duration waiting) {
    return waiting.plusMinutes(1).minusMillis(1).toMinutes();
  }

  /** The password of the attempt begun was right: the user's count begins at nothing again. */
  public void passed(String typed) {
    String user = known(typed);
    change(state -> state.passed(user));
  }

  /** Failures the journal does not have yet, oldest first. */
  public List<FailedAttempt> untold() {
    AttemptState[] read = new AttemptState[1];
    change(
        state -> {
          read[0] = state;
          return state;
        });
    return read[0].untold().stream().map(AttemptState.Untold::attempt).toList();
  }

  /** Forgets failures the journal has. */
  public void told(List<FailedAttempt> told) {
    change(state -> state.told(told));
  }

  private String known(String typed) {
    String user = OfficeKeys.normal(typed);
    return KeyFile.read(paths).users().containsKey(user) ? user : "";
  }

  /** In place and under a lock: two programs that try passwords at once must not lose a count. */
  private void change(UnaryOperator<AttemptState> change) {
    synchronized (SignInAttempts.class) {
      boolean there = Files.exists(paths.attempts());
      try (var channel =
          FileChannel.open(
              paths.attempts(),
              StandardOpenOption.CREATE,
              StandardOpenOption.READ,
              StandardOpenOption.WRITE)) {
        channel.lock(); // ends with the channel
        Optional<AttemptState> before = there ? read(channel) : missing();
        AttemptState after =
            change.apply(before.orElseGet(() -> AttemptState.lockedForAll(clock.millis())));
        if (!there || !before.equals(Optional.of(after))) {
          write(channel, after);
        }
      } catch (IOException e) {
        throw new RefusedException(e, "security.attempts-unwritable", paths.folder());
      }
    }
  }

  /** Offices of the first program version never had one; all others have lost it. */
  private Optional<AttemptState> missing() {
    boolean never = KeyFile.read(paths).revision() == 0;
    return never ? Optional.of(AttemptState.fresh()) : Optional.empty();
  }

  /** Nothing where the file says nothing that can be relied on. */
  private static Optional<AttemptState> read(FileChannel channel) throws IOException {
    var content = ByteBuffer.allocate((int) Math.min(channel.size(), MOST_BYTES));
    while (content.hasRemaining() && channel.read(content) >= 0) {
      continue;
    }
    try {
      return Optional.ofNullable(new ObjectMapper().readValue(content.array(), AttemptState.class))
          .filter(AttemptState::isWellFormed);
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }

  private static void write(FileChannel channel, AttemptState state) throws IOException {
    ByteBuffer content = ByteBuffer.wrap(new ObjectMapper().writeValueAsBytes(state));
    channel.truncate(0);
    channel.position(0);
    while (content.hasRemaining()) {
      channel.write(content);
    }
    channel.force(true);
  }
}
