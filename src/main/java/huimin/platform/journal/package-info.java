/**
 * The journal beside the database: append-only encrypted files of everything that was done, chained
 * so that nothing in them can be altered, taken out, added or moved unnoticed. It is the truth the
 * database is made from. Knows files and rows as texts; no SQL, no feature.
 */
package huimin.platform.journal;
