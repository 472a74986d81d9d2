/**
 * The door to workbooks, and the only room that knows POI and the csv library. Reading streams any
 * file a clerk may hold (xlsx, xls, csv under whatever name) as rows of typed texts within limits,
 * so that a hostile or damaged file ends in a refusal and never in an unchecked exception. Writing
 * makes printable ledgers, and gives a clerk's own workbook back with a column of reasons. It knows
 * no feature: what a column means is decided elsewhere.
 */
package huimin.platform.sheet;
