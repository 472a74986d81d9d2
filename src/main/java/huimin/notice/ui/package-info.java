/**
 * The screen of public notices: the list of a month's villages, the sheet as it will hang on the
 * board, printing and saving. It shows frozen notices only and adds nothing to them.
 */
package huimin.notice.ui;
