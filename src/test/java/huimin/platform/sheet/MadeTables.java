package huimin.platform.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Tables with everything a written ledger can have; the people are fictional. */
final class MadeTables {
  private MadeTables() {}

  static Table payList(int people) {
    List<ColumnSpec> columns =
        List.of(
            ColumnSpec.of("序号", ColumnKind.NUMBER, 6),
            ColumnSpec.of("姓名", ColumnKind.TEXT, 12),
            ColumnSpec.of("公民身份号码", ColumnKind.ID, 22),
            new ColumnSpec("月保障金（元）", "补差", ColumnKind.MONEY, 16, true),
            new ColumnSpec("月保障金（元）", "重点救助增发", ColumnKind.MONEY, 16, true),
            ColumnSpec.of("起发日期", ColumnKind.DATE, 14),
            ColumnSpec.of("备注", ColumnKind.TEXT, 30));
    List<List<Object>> rows = new ArrayList<>();
    for (int i = 1; i <= people; i++) {
      rows.add(
          Arrays.asList(
              i,
              i % 3 == 1 ? "王𠮷𫮆" : "阿卜杜·热西提·买买提",
              "500151196208150026",
              new BigDecimal("1234567.89"),
              new BigDecimal("60"),
              LocalDate.of(2026, 8, 1),
              i % 3 == 1 ? "=1+1" : null));
    }
    return new Table(
        "2026年10月",
        List.of("安溪镇2026年10月城乡低保发放花名册", "填报单位：安溪镇人民政府（盖章）\t单位：元/户、人"),
        columns,
        rows,
        Arrays.asList(null, "合计", null, null, null, null, null),
        "填表人：　　　　审核人：　　　　负责人：　　　　填报日期：2026年10月25日");
  }
}
