package huimin.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;

class PinyinTest {

  @ParameterizedTest
  @CsvSource({
    "曾一, zengyi, zy",
    "单一, shanyi, sy",
    "解一, xieyi, xy",
    "仇一, qiuyi, qy",
    "区一, ouyi, oy",
    "查一, zhayi, zy",
    "朴一, piaoyi, py",
    "翟一, zhaiyi, zy",
    "盖一, geyi, gy",
    "缪一, miaoyi, my",
    "冼一, xianyi, xy",
    "尉迟光泽, yuchiguangze, ycgz",
    "万俟一, moqiyi, mqy",
    "单于一, chanyuyi, cyy",
    "长孙一, zhangsunyi, zsy",
    "令狐一, linghuyi, lhy",
    "牟一, muyi, my",
    "覃一, qinyi, qy"
  })
  void surnamesAreReadAsSurnames(String name, String full, String initials) {
    assertThat(Pinyin.of(name)).isEqualTo(new Pinyin(full, initials));
  }

  @ParameterizedTest
  @CsvSource({"王单, wangdan", "张解, zhangjie", "李查, licha", "王万, wangwan"})
  void theSameCharactersInAGivenNameAreNot(String name, String full) {
    assertThat(Pinyin.of(name).full()).isEqualTo(full);
  }

  @ParameterizedTest
  @CsvSource({
    "吕绿, lvlv, ll",
    "冯略, fenglve, fl",
    "欧阳𬎆, ouyangying, oyy",
    "李𫖯, lifu, lf",
    "王𠮷, wangji, wj",
    "张〇, zhangling, zl",
    "萧国堃, xiaoguokun, xgk",
    "谭燚喆, tanyizhe, tyz",
    "董珍䶮, dongzhenyan, dzy",
    "次仁·卓玛, cirenzhuoma, crzm",
    "曾仁·卓玛, cengrenzhuoma, crzm",
    "Anna Li, annali, al",
    "'  张 三 ', zhangsan, zs"
  })
  void rareCharactersUmlautsAndDotsHaveTheirReading(String name, String full, String initials) {
    assertThat(Pinyin.of(name)).isEqualTo(new Pinyin(full, initials));
  }

  @Test
  void whatNobodyCanReadIsLeftOut() {
    assertThat(Pinyin.of("王\uE000三")).isEqualTo(new Pinyin("wangsan", "ws"));
  }

  @ParameterizedTest
  @NullAndEmptySource
  void noNameHasNoReading(String name) {
    assertThat(Pinyin.of(name)).isEqualTo(new Pinyin("", ""));
  }
}
