package huimin.recovery;

import java.time.LocalDate;

/**
 * A time the term stands still (中止, 戒毒条例 24); why is not kept.
 *
 * @param until the day it goes on again, or null while it stands still
 */
public record Suspension(LocalDate from, LocalDate until) {}
