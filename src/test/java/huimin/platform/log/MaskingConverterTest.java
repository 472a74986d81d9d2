package huimin.platform.log;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.LoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.joran.spi.JoranException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MaskingConverterTest {
  private static final String ID = "500151194802290014";

  @ParameterizedTest
  @ValueSource(
      strings = {
        ID,
        "50015119680105019X",
        "50015119680105019x",
        "500151490101001",
        "500151 19480229 0014",
        "500151-19480229-0014",
        "５００１５１１９４８０２２９００１４",
        "6229990000000129",
        "6229 9900 0000 0129",
        "6219990000000012346",
        "13000000000",
        "130 0000 0000",
        "１３０００００００００",
        "023-45000000",
        "02345000000",
        "0851-80000000"
      })
  void noPartOfANumberThatCouldNameAPersonStays(String number) {
    assertThat(MaskingConverter.mask("甲" + number + "乙")).isEqualTo("甲***乙");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-11-22 08:15:30 month 2026-11",
        "record 1234567, version 3",
        "SQL state 23505, error 23505",
        "fault 123-456",
        "read 100000 rows in 12.345 s"
      })
  void whatALogIsReadForStays(String text) {
    assertThat(MaskingConverter.mask(text)).isEqualTo(text);
  }

  @Test
  void theProgramsOwnLogIsMaskedInMessageArgumentsAndStackTrace() throws JoranException {
    var context = new LoggerContext();
    var configurator = new JoranConfigurator();
    configurator.setContext(context);
    configurator.doConfigure(MaskingConverterTest.class.getResource("/logback.xml"));
    Logger root = context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    var appender = (ConsoleAppender<ILoggingEvent>) root.getAppender("ERR");
    var own = (PatternLayoutEncoder) appender.getEncoder();
    String line = new String(own.encode(event(context)), StandardCharsets.UTF_8);
    assertThat(line).contains("row ***").contains("IllegalStateException: card ***");
    assertThat(line).contains("Caused by").doesNotContain("0014").doesNotContain("0129");
    assertThat(line.split("IllegalStateException: card", -1)).hasSize(2);
    context.stop();
  }

  @Test
  void withoutTheMaskTheNumberWouldStandThere() {
    var context = new LoggerContext();
    var bare = new PatternLayoutEncoder();
    bare.setContext(context);
    bare.setPattern("%msg%n%ex");
    bare.start();
    String line = new String(bare.encode(event(context)), StandardCharsets.UTF_8);
    assertThat(line).contains(ID).contains("6229990000000129");
    context.stop();
  }

  private static LoggingEvent event(LoggerContext context) {
    var cause = new IllegalArgumentException("phone 13000000000");
    var thrown = new IllegalStateException("card 6229990000000129", cause);
    Logger logger = context.getLogger("any");
    return new LoggingEvent("any", logger, Level.ERROR, "row {}", thrown, new Object[] {ID});
  }
}
