package huimin.policy;

import java.time.YearMonth;

/**
 * Whose retirement age is put off how (handbook C13): all of it dated parameters.
 *
 * @param code code table {@code retirement_group}, e.g. {@code 55}
 * @param sex GB/T 2261.1: whom it can be meant for
 * @param age full years before anything is put off
 * @param firstBirth people born before this month are not put off
 * @param step one month more for this many months of birth
 * @param cap months by which it is put off at most
 */
public record RetirementGroup(
    String code, String sex, int age, YearMonth firstBirth, int step, int cap) {}
