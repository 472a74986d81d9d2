/**
 * Backups of an office: sealed files with their keys in front, made automatically and on demand,
 * which count only after they were restored and compared; and the ways back from them: a new
 * folder, a base to rebuild a damaged database from, another secret. Knows no feature.
 */
package huimin.platform.backup;
