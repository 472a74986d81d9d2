package huimin.payment.ui;

import huimin.value.Period;
import java.util.function.Consumer;
import java.util.function.LongConsumer;

/**
 * Where the month's page leads.
 *
 * @param person opens a person by id
 * @param notices opens the notices of a month
 * @param returns opens the return of a month
 */
public record MonthJumps(LongConsumer person, Consumer<Period> notices, Consumer<Period> returns) {}
