package huimin.value;

import static org.assertj.core.api.Assertions.assertThat;

/** What the tests of this room say about a reading. */
final class ReadAssert {
  private ReadAssert() {}

  static <T> T clean(Read<T> read) {
    assertThat(read.problems()).isEmpty();
    return read.value();
  }

  static <T> T warned(Read<T> read, String code) {
    assertThat(read.problems()).extracting(Problem::code).containsExactly(code);
    assertThat(read.isUsable()).isTrue();
    assertThat(read.value()).isNotNull();
    return read.value();
  }

  static void refused(Read<?> read, String code) {
    assertThat(read.problems()).extracting(Problem::code).containsExactly(code);
    assertThat(read.isUsable()).isFalse();
    assertThat(read.value()).isNull();
  }
}
