package huimin.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskingTest {

  @ParameterizedTest
  @CsvSource({
    "张三, 张＊",
    "张小明, 张＊明",
    "赵钱孙李, 赵＊＊李",
    "赵钱孙李周, 赵＊＊周",
    "欧阳小明, 欧阳＊＊",
    "欧阳安, 欧阳＊",
    "司马一, 司马＊",
    "司马, 司＊",
    "王𠮷, 王＊",
    "𠮷小明, 𠮷＊明",
    "王小𠮷, 王＊𠮷",
    "次仁·卓玛, 次仁·＊＊",
    "阿卜杜·热西提·买买提, 阿卜杜·＊＊",
    "张, ＊"
  })
  void namesKeepWhatTheHandbookKeeps(String name, String masked) {
    assertThat(Masking.name(name)).isEqualTo(masked);
  }

  @ParameterizedTest
  @CsvSource({
    "FULL, 50015119680105019X, 50015119680105019X",
    "MIDDLE, 50015119680105019X, 500151********019X",
    "LAST, 50015119680105019X, 50015119680105****",
    "MIDDLE, 500151490101001, 500151*****1001",
    "LAST, 500151490101001, 50015149010****",
    "MIDDLE, E12345678, E1*******",
    "LAST, E12345678, E1*******",
    "LAST, A, *"
  })
  void identityNumbersLeaveInTheFormOfTheirRecipient(IdFormat format, String number, String shown) {
    assertThat(Masking.idNumber(number, format)).isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource({
    "13000000129, 130****0129",
    "023-45000129, 023-****0129",
    "0851-80000129-01, 0851-****0129",
    "12345, *****"
  })
  void telephonesKeepTheirEnds(String number, String shown) {
    assertThat(Masking.phone(number)).isEqualTo(shown);
  }

  @Test
  void nothingStaysNothing() {
    assertThat(Masking.name(null)).isEmpty();
    assertThat(Masking.idNumber(null, IdFormat.FULL)).isEmpty();
    assertThat(Masking.phone(null)).isEmpty();
    assertThat(Masking.name(" ")).isEmpty();
    assertThat(Masking.idNumber("", IdFormat.LAST)).isEmpty();
    assertThat(Masking.phone("")).isEmpty();
  }
}
