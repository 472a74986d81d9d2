package huimin.returns;

import java.math.BigDecimal;

/**
 * An indicator's figures of one month; 上月末 + 新增 − 减少 = 本月末. All null where the office keeps no
 * record of it.
 *
 * @param toDate since January, as far as months were closed here
 */
public record IndicatorValue(
    Indicator indicator,
    BigDecimal previous,
    BigDecimal added,
    BigDecimal left,
    BigDecimal now,
    BigDecimal toDate) {}
