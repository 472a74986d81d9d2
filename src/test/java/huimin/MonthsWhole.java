package huimin;

import huimin.platform.db.OfficeDatabase;
import java.util.List;

/** Looks for half a month: what one table of a closing says and another does not. */
final class MonthsWhole {
  private static final List<String> QUESTIONS =
      List.of(
          "select 'batch of a month that is not closed: ' || period from pay_batch"
              + " where period not in (select period from closed_month)",
          "select 'line of a month that is not closed: ' || period from pay_line"
              + " where period not in (select period from closed_month)",
          "select 'month without batches: ' || period from closed_month"
              + " where period not in (select period from pay_batch)",
          "select 'batch and lines differ: ' || b.period || ' ' || b.programme_code"
              + " from pay_batch b left join pay_line l on l.batch_id = b.id"
              + " group by b.id, b.period, b.programme_code, b.now_count, b.amount"
              + " having count(l.id) <> b.now_count or coalesce(sum(l.payable), 0) <> b.amount");

  private MonthsWhole() {}

  /** What does not fit, in words; empty when every month is whole. */
  static List<String> faults(OfficeDatabase database) {
    return database.read(
        tx ->
            QUESTIONS.stream()
                .flatMap(sql -> tx.fetchValues(sql).stream())
                .map(Object::toString)
                .toList());
  }
}
