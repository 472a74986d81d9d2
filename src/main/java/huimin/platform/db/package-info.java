/**
 * The door to the office's database: one encrypted H2 file, opened by one program at a time,
 * migrated by Flyway, asked through jOOQ. A write is one transaction that is on the disk when it
 * returns; a file that may be damaged is refused before H2, which would empty it, gets to see it;
 * and nothing the database says about values ever reaches a message or a log.
 */
package huimin.platform.db;
