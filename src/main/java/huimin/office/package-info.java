/**
 * What keeps the office trustworthy, seen from above: who did what (the audit), whether everything
 * is as it was written (the health check), and the sheets printed of both. It knows the platform
 * only: of people it sees what the journal says of them, and shows names of fields, never values.
 */
package huimin.office;
