/**
 * The values of the field: identity numbers, names, money, dates and what can be wrong with them.
 * Pure: no database, no workbook, no screen, and no clock of its own (today is always handed in).
 * Every value is read through one static {@code read}, which the form and the import share, so that
 * a thing refused on paper is refused at the keyboard with the same code (handbook E).
 */
package huimin.value;
