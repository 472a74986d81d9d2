package huimin.recovery;

import java.time.LocalDate;

/**
 * Somebody of the help team (戒毒条例 17, A25).
 *
 * @param personId when a person of the registry, else null
 * @param until last day in the team, or null
 */
public record TeamMember(
    TeamRole role, String name, Long personId, String phone, LocalDate since, LocalDate until) {}
