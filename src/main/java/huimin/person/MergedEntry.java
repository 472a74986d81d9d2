package huimin.person;

import java.time.LocalDateTime;

/**
 * An entry that went into another one.
 *
 * @param name what the entry says
 * @param keptName of the person it went into
 */
public record MergedEntry(
    long id, String name, long keptId, String keptName, LocalDateTime at, String by) {}
