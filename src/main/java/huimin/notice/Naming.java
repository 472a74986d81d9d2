package huimin.notice;

import huimin.value.Period;
import java.time.LocalDate;

/**
 * A published notice that names somebody.
 *
 * @param version 1, or more for a correction
 * @param name as it stands there
 * @param lastDay last day it must hang (handbook D)
 */
public record Naming(
    Period period,
    String village,
    String number,
    int version,
    String name,
    LocalDate postedOn,
    LocalDate lastDay) {}
