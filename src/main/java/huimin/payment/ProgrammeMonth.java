package huimin.payment;

import huimin.value.Yuan;

/**
 * One programme in one month; counts are of cases (户 or 人 or 人次 as the programme counts).
 *
 * @param persons people covered this month
 * @param previousAmount yuan paid last month
 * @param amount yuan to be paid this month
 */
public record ProgrammeMonth(
    String code,
    String name,
    boolean oneOff,
    int previous,
    int added,
    int left,
    int now,
    int persons,
    Yuan previousAmount,
    Yuan amount) {}
