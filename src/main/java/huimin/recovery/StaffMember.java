package huimin.recovery;

import java.time.LocalDate;

/**
 * Somebody who works for the cases (A24, A26).
 *
 * @param socialWorker 社工, else another 专职人员
 * @param certificate number, or null
 * @param trainedOn newest training, or null
 * @param until last day, or null
 */
public record StaffMember(
    String name,
    boolean socialWorker,
    String certificate,
    LocalDate trainedOn,
    LocalDate since,
    LocalDate until) {}
