/**
 * Whole files that belong to rows of the database, sealed under the office's secret and named at
 * random: what lies in the folder tells neither what it is nor whose. Knows no table; who keeps the
 * rows says which names are known.
 */
package huimin.platform.blob;
