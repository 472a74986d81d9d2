/**
 * Printed documents: the only room that knows JasperReports. A template and records go in, pages
 * come out that can be looked at, printed, or saved as PDF, DOCX and XLSX. The room measures rows
 * and decides where columns and pages end (handbook D: a heading never stands without its rows, at
 * least three rows stay with the seal), and it refuses to hand out pages on which a character is
 * missing or a text is cut, because a township's seal goes under them.
 */
package huimin.platform.report;
