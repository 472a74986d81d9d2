package huimin.secrecy;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import org.slf4j.LoggerFactory;

/** What the program logs while it is listened to, without the time. */
final class LogSeen implements AutoCloseable {
  private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
  private final ListAppender<ILoggingEvent> lines = new ListAppender<>();

  LogSeen() {
    lines.start();
    root.addAppender(lines);
  }

  /** Level, place and words of each line. */
  List<String> lines() {
    return List.copyOf(lines.list).stream()
        .map(
            line -> line.getLevel() + " " + line.getLoggerName() + " " + line.getFormattedMessage())
        .toList();
  }

  @Override
  public void close() {
    root.detachAppender(lines);
  }
}
