package huimin.platform.layout;

import java.time.LocalDate;

/**
 * What surrounds the rows of a sheet.
 *
 * @param heading the text above the header (title, office), "" when there is none
 */
public record RosterContext(
    Layout layout, String heading, String sheetName, String fileName, LocalDate today) {}
