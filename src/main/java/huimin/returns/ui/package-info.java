/**
 * The screen of the district's monthly return: its figures to look at, and the workbook to send.
 */
package huimin.returns.ui;
