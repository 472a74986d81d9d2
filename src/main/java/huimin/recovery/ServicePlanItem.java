package huimin.recovery;

import java.time.LocalDate;

/**
 * One of the eight services in somebody's plan (A32).
 *
 * @param plannedOn when it is to be done, or null
 */
public record ServicePlanItem(
    ServiceKind kind, ServiceState state, LocalDate plannedOn, LocalDate doneOn, String note) {}
