package huimin.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlaceholdersTest {

  @Test
  void whatFillsAPlaceholderIsNeverTakenForOne() {
    assertThat(Messages.text("layout.difference", "备注", "{2}", "$1\\")).isEqualTo("备注：{2} → $1\\");
  }

  @Test
  void aPlaceholderWithoutValueStaysToBeSeen() {
    assertThat(Messages.text("layout.difference", "备注")).isEqualTo("备注：{1} → {2}");
  }
}
