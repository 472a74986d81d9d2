package huimin.platform.sheet;

import java.util.Map;

/**
 * What was wrong with the rows of one sheet.
 *
 * @param sheet the sheet's name as {@link Sheet#name()} gave it
 * @param headerRow number of the row with the column headers (the lower one of two), from 1
 * @param reasons Chinese sentences by row number as in {@link SheetRow#number()}
 */
public record SheetFaults(String sheet, int headerRow, Map<Integer, String> reasons) {}
