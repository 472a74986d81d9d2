package huimin.recovery;

import java.time.LocalDate;

/**
 * A paper of the case's file (A27).
 *
 * @param on since when it is there
 */
public record FileItem(FileItemKind kind, LocalDate on) {}
