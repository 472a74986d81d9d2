package huimin.notice;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import huimin.value.RefusedException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The last look before anything is frozen for posting (handbook D). */
class NoticeScanTest {
  private static final String PHONES = "监督电话：安溪镇人民政府 023-45000000；铜梁区民政局 023-45000001";
  private final NoticeScan scan = NoticeScan.bundled();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "500151196208150026",
        "50015119680105019X",
        "500151620815002",
        "５００１５１１９６２０８１５００２６",
        "500151 19620815 0026",
        "6229990000000129",
        "13000000000",
        "139 0000 0000",
        "023-45000009",
        "社区康复人员",
        "阳 光 工 程",
        "戒毒"
      })
  void anythingThatCouldTellOnSomebodyStopsTheNotice(String text) {
    assertThatThrownBy(() -> scan.check(List.of("王𠮷", text), PHONES))
        .isInstanceOf(RefusedException.class);
  }

  @Test
  void whatANoticeUsuallySaysPasses() {
    assertThatCode(
            () ->
                scan.check(
                    List.of(
                        "安溪镇青石村2026年11月社会救助对象公示",
                        "公示编号：安溪示〔2026〕11-03　第 1 版",
                        "城市最低生活保障标准为每人每月840元",
                        "欧阳康",
                        "1,026.00",
                        "2026年11月",
                        PHONES),
                    PHONES))
        .doesNotThrowAnyException();
  }

  @Test
  void theSameTelephonesAnywhereElseAreStopped() {
    assertThatThrownBy(() -> scan.check(List.of("联系 023-45000000"), PHONES))
        .hasMessage("notice.number-leak");
  }
}
