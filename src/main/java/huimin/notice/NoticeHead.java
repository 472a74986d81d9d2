package huimin.notice;

import huimin.value.Period;
import huimin.value.Yuan;
import java.time.LocalDate;

/**
 * A published notice in a list.
 *
 * @param lines recipients on it
 * @param amount yuan of all recipients
 * @param lastDay last day it must hang (handbook D)
 */
public record NoticeHead(
    long id,
    String number,
    Period period,
    String village,
    int version,
    LocalDate postedOn,
    LocalDate lastDay,
    int lines,
    Yuan amount) {}
