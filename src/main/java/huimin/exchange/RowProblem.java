package huimin.exchange;

/**
 * A problem at a cell, as the clerk is told and the command line answers.
 *
 * @param column header of the column, as the layout calls it
 * @param error whether it refuses the file; else the row is only marked for checking
 */
public record RowProblem(
    String sheet, int row, String column, String code, String message, boolean error) {}
